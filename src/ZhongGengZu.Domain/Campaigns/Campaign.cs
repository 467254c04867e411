using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Submissions;

namespace ZhongGengZu.Domain.Campaigns;

/// <summary>State of a campaign.</summary>
public enum CampaignState
{
    /// <summary>Read in, not started.</summary>
    Draft,

    /// <summary>Started (启动).</summary>
    Running,
}

/// <summary>专项治理: one campaign, set up from its 实施方案.</summary>
public sealed class Campaign
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Code of its file, unique.</summary>
    public required string Code { get; init; }

    /// <summary>Short title.</summary>
    public required string Title { get; set; }

    /// <summary>State.</summary>
    public CampaignState State { get; private set; }

    /// <summary>What the plan says.</summary>
    public required CampaignDefinition Definition { get; set; }

    /// <summary>1, 2, 3 … raised when the definition changes.</summary>
    public int DefinitionVersion { get; private set; } = 1;

    /// <summary>督查考核办, set at 启动.</summary>
    public Guid? OfficeUnitId { get; private set; }

    /// <summary>When it was started, UTC.</summary>
    public DateTime? StartedAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>
    /// What the organisation lacks for this campaign. Blocking gaps stop 启动; the others are shown and may be mended later.
    /// </summary>
    public static IReadOnlyList<CampaignGap> GapsOf(CampaignDefinition definition, PostDirectory directory, DateOnly today)
    {
        var gaps = new List<CampaignGap>();
        var office = OfficeOf(definition, directory);
        if (office is null)
        {
            gaps.Add(new CampaignGap(CampaignGapKind.NoOffice, definition.SupervisionOffice, true));
        }

        var units = CampaignScope.Units(definition, directory, today);
        if (units.Count == 0)
        {
            gaps.Add(new CampaignGap(CampaignGapKind.NoFilingUnit, "", true));
        }

        var routing = new Routing(definition, directory, today, office?.Id);
        var persons = CampaignScope.Persons(routing, units, today).ToLookup(p => p.Unit.Id, p => p.Rule);
        foreach (var unit in units.Concat(directory.Units.Where(u => persons.Contains(u.Id) && !units.Contains(u))))
        {
            var rule = routing.ClassOfUnit(unit);
            var files = units.Contains(unit);
            if (rule is null && files)
            {
                gaps.Add(new CampaignGap(CampaignGapKind.UnitWithoutClass, unit.Name, true));
                continue;
            }

            foreach (var target in persons[unit.Id].Concat(files ? [rule!] : []).SelectMany(TargetsOf).Distinct().Order())
            {
                var stops = routing.StopsOf(target, unit.Id);
                var found = routing.Resolve(stops);
                if (found is null)
                {
                    gaps.Add(new CampaignGap(CampaignGapKind.NobodyForTarget, unit.Name, true, target));
                }
                else if (found.Rank > 0 || stops[0].Target != target)
                {
                    gaps.Add(new CampaignGap(CampaignGapKind.FallbackForTarget, unit.Name, false, target));
                }
            }

            if (!files)
            {
                continue;
            }

            if (!directory.PostsOf(unit.Id).Any(p => p.Kind == PostKind.FilingClerk && directory.HoldersOf(p.Id, today).Count > 0))
            {
                gaps.Add(new CampaignGap(CampaignGapKind.NoClerk, unit.Name, false));
            }
        }

        foreach (var person in directory.People.Where(p => directory.HomeOf(p.Id, today) is null))
        {
            gaps.Add(new CampaignGap(CampaignGapKind.PersonWithoutPost, person.Name, false));
        }

        return gaps;
    }

    /// <summary>
    /// Null = the actor may start it now; the act and the page's button ask the same.
    /// <see cref="RefusalCode.CampaignState"/>, <see cref="RefusalCode.CampaignIncomplete"/>, <see cref="RefusalCode.NotEntitled"/>.
    /// </summary>
    public RefusalCode? CheckStart(Actor actor, PostDirectory directory, DateOnly today)
    {
        if (State != CampaignState.Draft)
        {
            return RefusalCode.CampaignState;
        }

        if (OfficeOf(Definition, directory) is not { } office || GapsOf(Definition, directory, today).Any(g => g.Blocks))
        {
            return RefusalCode.CampaignIncomplete;
        }

        return actor.Offices.Contains(office.Id) ? null : RefusalCode.NotEntitled;
    }

    /// <summary>
    /// 启动: resolves office, posts and members, takes the snapshot, opens the lists, submissions and deadlines.
    /// Refusals: <see cref="RefusalCode.CampaignState"/>, <see cref="RefusalCode.CampaignIncomplete"/>,
    /// <see cref="RefusalCode.NotEntitled"/> when the actor is of no 督查考核办, <see cref="RefusalCode.Stale"/> when
    /// <paramref name="definitionVersion"/>, what the actor has read, is no longer what would start.
    /// </summary>
    public CampaignStart Start(Actor actor, DateTime now, WorkingCalendar calendar, PostDirectory directory, out CaseWork work, int? definitionVersion = null)
    {
        var today = Shanghai.DateOf(now);
        if (CheckStart(actor, directory, today) is { } refused)
        {
            throw new Refusal(refused);
        }

        if (definitionVersion is { } read && read != DefinitionVersion)
        {
            throw new Refusal(RefusalCode.Stale);
        }

        var office = OfficeOf(Definition, directory)!;
        State = CampaignState.Running;
        StartedAt = now;
        OfficeUnitId = office.Id;
        Version++;
        var routing = new Routing(Definition, directory, today, office.Id);
        work = new CaseWork(actor, now, calendar, this, routing);
        var start = new CampaignStart(Members(routing, today), [], []);
        foreach (var member in start.Members)
        {
            var list = ProblemList.For(member);
            start.Lists.Add(list);
            foreach (var deliverable in Definition.Deliverables.Where(d => d.Recurrence is null && d.Level == member.Level && d.OwedBy.Contains(member.FilerCode)))
            {
                if (member.PersonId is not null)
                {
                    Owed.ByPerson(work, member, deliverable, list);
                    continue;
                }

                var submission = Submission.For(member, deliverable);
                start.Submissions.Add(submission);
                Owed.ByUnit(work, member, deliverable, submission, deliverable.DueOn);
            }
        }

        start.Submissions.AddRange(ReportPeriods.Open(work, start.Members, new HashSet<(string, Guid, string)>(), int.MaxValue));
        work.Record(CaseKind.Campaign, Id, HistoryAct.CampaignStarted, facts: new Dictionary<string, string?>
        {
            ["units"] = start.Members.Count(m => m.Level == FilerLevel.Unit).ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["persons"] = start.Members.Count(m => m.Level == FilerLevel.Person).ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["office"] = office.Name,
        });
        return start;
    }

    /// <summary>
    /// Changes the days of a running campaign: they hold from now on, and 临期 and days off for what is open too. Refusals:
    /// <see cref="RefusalCode.CampaignState"/>, <see cref="RefusalCode.NotEntitled"/> (not of the campaign's 督查考核办),
    /// <see cref="RefusalCode.Stale"/>, and by field those of <see cref="DayFacts.Over"/>.
    /// </summary>
    public void ChangeDays(CaseWork work, int definitionVersion, DayFacts facts)
    {
        if (State != CampaignState.Running)
        {
            throw new Refusal(RefusalCode.CampaignState);
        }

        if (OfficeUnitId is not { } office || !work.Actor.Offices.Contains(office))
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }

        if (definitionVersion != DefinitionVersion)
        {
            throw new Refusal(RefusalCode.Stale);
        }

        var before = Definition;
        var after = facts.Over(before);
        if (after.Deadlines == before.Deadlines && after.Reminders == before.Reminders)
        {
            return;
        }

        Redefine(after);
        work.Record(CaseKind.Campaign, Id, HistoryAct.CampaignDaysChanged, facts: DayFacts.Difference(before, after));
    }

    /// <summary>
    /// Another reading of the plan before 启动; the code stays. Refusals: <see cref="RefusalCode.CampaignState"/>.
    /// </summary>
    public void Draw(CampaignDefinition definition)
    {
        if (State != CampaignState.Draft)
        {
            throw new Refusal(RefusalCode.CampaignState);
        }

        Title = definition.Title;
        Redefine(definition with { Code = Code });
    }

    /// <summary>Another definition is another version of the campaign.</summary>
    internal void Redefine(CampaignDefinition definition)
    {
        Definition = definition;
        DefinitionVersion++;
        Version++;
    }

    private List<CampaignMember> Members(Routing routing, DateOnly today)
    {
        var units = CampaignScope.Units(Definition, routing.Directory, today);
        var members = new List<CampaignMember>();
        foreach (var unit in units)
        {
            members.Add(new CampaignMember { CampaignId = Id, Level = FilerLevel.Unit, JoinedOn = today, UnitId = unit.Id, UnitPath = unit.Path, FilerCode = routing.ClassOfUnit(unit)!.Code, SortOrder = members.Count });
        }

        foreach (var (person, unit, rule) in CampaignScope.Persons(routing, units, today))
        {
            members.Add(new CampaignMember { CampaignId = Id, Level = FilerLevel.Person, JoinedOn = today, UnitId = unit.Id, UnitPath = unit.Path, PersonId = person.Id, FilerCode = rule.Code, SortOrder = members.Count });
        }

        return members;
    }

    private static IEnumerable<RouteTarget> TargetsOf(FilerRule rule) =>
        rule.Signers.Append(rule.Verifier).Concat(rule.Head is { } head ? [head] : []).Concat(rule.Receiver is { } receiver ? [receiver] : []);

    private static OrgUnit? OfficeOf(CampaignDefinition definition, PostDirectory directory) =>
        directory.Units.FirstOrDefault(u => u.IsSupervisionOffice && u.Name == definition.SupervisionOffice);
}

/// <summary>What the snapshot at 启动 creates.</summary>
/// <param name="Members">参与范围.</param>
/// <param name="Lists">One list a member.</param>
/// <param name="Submissions">One a unit and deliverable.</param>
public sealed record CampaignStart(IReadOnlyList<CampaignMember> Members, List<ProblemList> Lists, List<Submission> Submissions);

/// <summary>What is missing for 启动.</summary>
public enum CampaignGapKind
{
    /// <summary>No unit is the office that the campaign names.</summary>
    NoOffice,

    /// <summary>No unit of the kinds in scope.</summary>
    NoFilingUnit,

    /// <summary>A unit in scope matches no class of filers.</summary>
    UnitWithoutClass,

    /// <summary>A post on a route is vacant and so are its fallbacks.</summary>
    NobodyForTarget,

    /// <summary>A post on a route is vacant, its fallback stands in.</summary>
    FallbackForTarget,

    /// <summary>A unit without 经办人; its head files.</summary>
    NoClerk,

    /// <summary>A person without 任职, not a member.</summary>
    PersonWithoutPost,
}

/// <summary>One thing missing.</summary>
/// <param name="Kind">What.</param>
/// <param name="Name">Of which unit, person or office.</param>
/// <param name="Blocks">Whether it stops 启动.</param>
/// <param name="Target">The post on a route.</param>
public sealed record CampaignGap(CampaignGapKind Kind, string Name, bool Blocks, RouteTarget? Target = null);
