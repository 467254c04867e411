using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Reads an 实施方案 into a draft: docs/flows/reading-a-plan.md. Deterministic, no network, no model.</summary>
public static partial class CampaignPlanReader
{
    private const int LeastEvidence = 2;

    /// <summary>The draft of a text; an empty one of a text that is no plan. Never throws on any text.</summary>
    /// <param name="text">As read from a file, or as pasted.</param>
    /// <param name="calendar">For “N个工作日内”; Monday to Friday when left out.</param>
    /// <param name="year">The year of dates that name none, when somebody has said it; else the text's own.</param>
    public static CampaignDraft Read(string text, WorkingCalendar? calendar = null, int? year = null)
    {
        var blocks = PlanBlocks.Of(text);
        var head = PlanHead.Of(blocks);
        var body = WithoutAnnexes(blocks, head.At);
        var sections = PlanSections.Of(PlanOutline.Of([.. body.Skip(head.At)]));
        if (!IsPlan(head, sections))
        {
            return CampaignDraft.Empty with { Warnings = [new DraftWarning("没有读出专项治理的内容：没有阶段、报送事项和治理重点。请看看选的是不是实施方案。")] };
        }

        var years = PlanYear.Of(text, head.IssuedOn?.Value, head.Title?.Value, year);
        var phases = PhaseReading.Of(sections, years);
        var draft = new CampaignDraft
        {
            Title = head.Title,
            Issuer = head.Issuer,
            DocumentNumber = head.Number,
            IssuedOn = head.IssuedOn,
            Scope = ScopeOf(sections, body),
            Phases = [.. phases.Select(p => p.Phase)],
            FocusAreas = FocusReading.AllOf(sections.Focus),
        };
        draft = WithStatements(draft, body, sections.Focus, phases, new DeliverableReading(years, calendar ?? WorkingCalendar.MondayToFriday));
        var guess = sections.FocusIsGuessed ? new[] { new DraftWarning($"治理重点按“{sections.Focus!.TitleWords}”一节读的，对吗？", sections.Focus.Heading) } : [];
        return draft with { Warnings = [.. Questions(draft, years), .. guess, .. draft.Warnings] };
    }

    /// <summary>What some words of a plan say by themselves, whether or not they are a plan: a person has marked them.</summary>
    /// <param name="words">A heading, a sentence or several.</param>
    /// <param name="calendar">For “N个工作日内”.</param>
    /// <param name="issuedOn">成文日期 of the plan, for dates without a year.</param>
    /// <param name="year">The year somebody has said, where no date of issue is known.</param>
    public static CampaignDraft ReadWords(string words, WorkingCalendar? calendar = null, DateOnly? issuedOn = null, int? year = null)
    {
        var blocks = PlanBlocks.Of(words).ToList();
        var years = PlanYear.Of("", issuedOn, null, year);
        var nodes = blocks.Select(b => new PlanNode(PlanMarker.Of(b.Flat) ?? new PlanMarker(MarkerKind.Stage, 0, 0), b, PlanMarker.Of(b.Flat)?.Length ?? 0, b.Length)).ToList();
        var draft = CampaignDraft.Empty with
        {
            Phases = [.. nodes.Select(n => PhaseReading.Of(n, years))],
            FocusAreas = [.. nodes.Select(FocusReading.Of)],
        };
        return WithStatements(draft, blocks, null, [], new DeliverableReading(years, calendar ?? WorkingCalendar.MondayToFriday));
    }

    private static bool IsPlan(PlanHead head, PlanSections sections) =>
        (head.Title is null ? 0 : 2) + (sections.Phases.Count >= 2 ? 2 : 0) + (sections.Focus is null ? 0 : 1) + Math.Min(sections.Evidence, 2) >= LeastEvidence + 2
        && (sections.Phases.Count > 0 || sections.Focus is not null || sections.Evidence >= 2);

    // Forms behind the plan are filled in by others; what they print are not duties.
    private static List<Passage> WithoutAnnexes(IReadOnlyList<Passage> blocks, int from)
    {
        var headings = 0;
        var (length, seen) = (blocks.Skip(from).Sum(b => b.Length), 0);
        for (var i = from; i < blocks.Count; i++)
        {
            if (Annex().IsMatch(blocks[i].Flat) && headings >= 3 && seen * 5 > length * 2)
            {
                return [.. blocks.Take(i)];
            }

            seen += blocks[i].Length;
            headings += PlanMarker.Of(blocks[i].Flat) is not null || PlanOutline.SectionWords().IsMatch(blocks[i].Flat) ? 1 : 0;
        }

        return [.. blocks];
    }

    private static CampaignDraft WithStatements(CampaignDraft draft, List<Passage> body, PlanNode? focus, IReadOnlyList<(PlanNode Node, DraftPhase Phase)> phases, DeliverableReading reading)
    {
        var near = new Dictionary<Passage, (DateOnly?, DateOnly?)>();
        foreach (var (node, phase) in phases)
        {
            foreach (var passage in node.Below.SelectMany(n => n.Paragraphs.Prepend(n.Block)).Concat(node.Paragraphs).Append(node.Block))
            {
                near[passage] = (phase.Start, phase.End);
            }
        }

        var periods = phases.Select(p => PhaseReading.PeriodOf(p.Node)).OfType<(Passage In, PlanDate Date)>().Select(p => p.In.Quote(p.Date.At, p.Date.End)).ToList();
        bool IsPeriod(int at) => periods.Exists(p => p.At <= at && at < p.End);

        // What a focus area complains of is no order to the units.
        var aims = focus is not null ? focus.Below.SelectMany(n => n.Paragraphs.Prepend(n.Block)).ToHashSet() : [];
        var deliverables = new List<DraftDeliverable>();
        var unsure = new List<DraftWarning>();
        var (signOffs, lists, sources, departments) = (new List<DraftSignOff>(), new List<DraftText>(), new List<DraftText>(), new List<DraftText>());
        foreach (var block in body)
        {
            var before = DeliverableReading.Said.Nothing;
            foreach (var statement in PlanStatement.Of(block))
            {
                (DateOnly?, DateOnly?)? stretch = near.TryGetValue(block, out var found) && found != (null, null) ? found : null;
                var owed = reading.Of(statement, stretch, IsPeriod, before).ToList();
                before = before.After(statement, owed);
                deliverables.AddRange(owed);
                if (owed.Count == 0 && NowAndThen().IsMatch(statement.Words.Flat) && !aims.Contains(block))
                {
                    unsure.Add(new DraftWarning("这里写了定期报送，没有写多久报一次、哪天报：多久报一次？", statement.Quote));
                }

                signOffs.AddRange(DutyReading.SignOffs(statement));
                if (!aims.Contains(block))
                {
                    lists.AddRange(DutyReading.Lists(statement));
                    sources.AddRange(DutyReading.Sources(statement));
                }

                departments.AddRange(DutyReading.Departments(statement));
            }
        }

        departments.AddRange(deliverables.Where(d => d.Recipient is not null).Select(d => new DraftText(d.Recipient!, d.Quote)));
        return draft with
        {
            Deliverables = [.. deliverables.DistinctBy(d => (d.Due, d.DueTime, d.Recurrence, d.Recipient, d.Name))],
            SignOff = [.. signOffs.DistinctBy(s => (s.Subject, s.Signer))],
            Lists = Distinct(lists),
            Sources = Distinct(sources),
            Departments = Distinct(departments),
            Warnings = unsure,
        };
    }

    private static IReadOnlyList<DraftText> Distinct(IEnumerable<DraftText> texts) => [.. texts.Where(t => t.Value.Length > 0).DistinctBy(t => t.Value)];

    private static DraftText? ScopeOf(PlanSections sections, List<Passage> body)
    {
        if (sections.Scope is { } section)
        {
            var passage = section.Rest.Length > 4 ? section.Rest : section.Paragraphs.Count > 0 ? section.Paragraphs[0] : section.Children.Count > 0 ? section.Children[0].Block : section.Rest;
            var from = passage.Length > 0 && "。：".Contains(passage.Flat[0], StringComparison.Ordinal) ? 1 : 0;
            var end = passage.Flat.IndexOf('。', Math.Min(from, passage.Length)) is >= 0 and var stop ? stop : passage.Length;
            if (end - from > 2)
            {
                return new DraftText(passage.Words(from, end), passage.Quote(from, end));
            }
        }

        foreach (var statement in body.SelectMany(PlanStatement.Of))
        {
            if (ScopeSentence().Match(statement.Words.Flat) is { Success: true } match && match.Groups["who"] is var who)
            {
                return new DraftText(statement.Words.Words(who.Index, who.Index + who.Length), statement.Quote);
            }
        }

        return null;
    }

    private static IEnumerable<DraftWarning> Questions(CampaignDraft draft, PlanYear years)
    {
        if (years.Question is { } year)
        {
            yield return new DraftWarning(year);
        }

        if (draft.Title is null)
        {
            yield return new DraftWarning("没有读出方案的标题：标题是什么？");
        }

        if (draft.Issuer is null)
        {
            yield return new DraftWarning("没有读出发文机关：是哪个单位发的？");
        }

        if (draft.IssuedOn is null)
        {
            yield return new DraftWarning("没有读出成文日期：是哪天发的？");
        }

        if (draft.Phases.Count == 0)
        {
            yield return new DraftWarning("方案没有分阶段：是全程一个阶段吗？");
        }

        if (draft.FocusAreas.Count == 0)
        {
            yield return new DraftWarning("没有读出治理重点：治理哪几个方面？");
        }
    }

    [GeneratedRegex(@"^附(?:件|表)(?:[\d一二三四五]{0,2})(?:[：:]|$|[^，。；]{0,40}$)")]
    private static partial Regex Annex();

    [GeneratedRegex("(?:定期|按期|不定期)[^，。；]{0,14}(?:上报|报送|报告|汇报)(?!制度|工作机制)")]
    private static partial Regex NowAndThen();

    [GeneratedRegex("(?:以(?<who>[^，。；：以]{4,60})为(?:重点|对象)(?!内容)|在(?<who>全?[^，。；：]{4,80}?)范围(?:内)?，?(?:开展|坚持|组织)?)")]
    private static partial Regex ScopeSentence();
}
