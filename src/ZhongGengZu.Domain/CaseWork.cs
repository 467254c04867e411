using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Domain;

/// <summary>Whoever can be named as owner of a deadline or reader of a list.</summary>
public enum HolderKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>Whoever holds the post today.</summary>
    Post,

    /// <summary>Everybody of an office (its unit's id).</summary>
    Office,
}

/// <summary>A person, a post or an office, by id.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Id">Its id.</param>
public readonly record struct Holder(HolderKind Kind, Guid Id)
{
    /// <summary>A person.</summary>
    public static Holder OfPerson(Guid id) => new(HolderKind.Person, id);

    /// <summary>A post.</summary>
    public static Holder OfPost(Guid id) => new(HolderKind.Post, id);

    /// <summary>An office.</summary>
    public static Holder OfOffice(Guid unitId) => new(HolderKind.Office, unitId);
}

/// <summary>What a filer is: the same four facts stand on every list, problem, plan and submission.</summary>
public interface IFiled
{
    /// <summary>The campaign.</summary>
    Guid CampaignId { get; }

    /// <summary>Class of filer in the campaign's routing table; frozen when the thing is first handed in.</summary>
    string FilerCode { get; }

    /// <summary>Filing unit (主办 of what it files).</summary>
    Guid UnitId { get; }

    /// <summary>Path of that unit.</summary>
    string UnitPath { get; }

    /// <summary>The person, null when the unit files.</summary>
    Guid? PersonId { get; }
}

/// <summary>Something that gets a 编号 when it is first handed in.</summary>
public interface INumbered : IFiled
{
    /// <summary>The 编号, null before.</summary>
    string? Number { get; }

    /// <summary>Sets the 编号, once.</summary>
    void AssignNumber(string number);
}

/// <summary>A 编号 series of a unit.</summary>
public enum NumberSeriesKind
{
    /// <summary>Unit problems (部).</summary>
    UnitProblem,

    /// <summary>Personal problems (个).</summary>
    PersonalProblem,

    /// <summary>Plans (案).</summary>
    Plan,

    /// <summary>督办单, of the whole campaign.</summary>
    SupervisionOrder,

    /// <summary>督办函, of the whole campaign.</summary>
    SupervisionLetter,

    /// <summary>约谈通知, of the whole campaign.</summary>
    SupervisionTalk,

    /// <summary>督查检查, of the whole campaign.</summary>
    Inspection,
}

/// <summary>
/// One write: who acts, when, by which campaign and calendar; collects the history, deadlines, reading grants
/// and 编号 that one transaction saves together with the change.
/// </summary>
public sealed class CaseWork(Actor actor, DateTime now, WorkingCalendar calendar, Campaign? campaign = null, Routing? routing = null)
{
    private readonly List<HistoryDraft> _history = [];
    private readonly List<DeadlineChange> _deadlines = [];
    private readonly List<ReadGrant> _grants = [];
    private readonly List<(Guid ListId, Holder Reader)> _revocations = [];
    private readonly List<TypedFields> _typed = [];
    private readonly List<(INumbered Subject, NumberSeriesKind Series)> _numbers = [];

    /// <summary>Who acts.</summary>
    public Actor Actor { get; } = actor;

    /// <summary>When, UTC, from <see cref="CaseClock"/>.</summary>
    public DateTime Now { get; } = now;

    /// <summary>Today, Shanghai.</summary>
    public DateOnly Today { get; } = Shanghai.DateOf(now);

    /// <summary>The working calendar.</summary>
    public WorkingCalendar Calendar { get; } = calendar;

    /// <summary>The campaign. Throws when the work is not a campaign's.</summary>
    public Campaign Campaign => campaign ?? throw new InvalidOperationException("This work belongs to no campaign.");

    /// <summary>Routes of the campaign on today's posts. Throws when the work is not a campaign's.</summary>
    public Routing Routing => routing ?? throw new InvalidOperationException("This work belongs to no campaign.");

    /// <summary>The campaign's definition.</summary>
    public CampaignDefinition Definition => Campaign.Definition;

    /// <summary>The lights of this instant by the campaign's 临期.</summary>
    public LightScale Lights => new(Now, Calendar, Definition.Deadlines);

    /// <summary>The acting person. Refusals: <see cref="RefusalCode.NotEntitled"/> for an account without one.</summary>
    public Guid PersonId => Actor.PersonId ?? throw new Refusal(RefusalCode.NotEntitled);

    /// <summary>What was recorded.</summary>
    public IReadOnlyList<HistoryDraft> History => _history;

    /// <summary>What happens to deadlines.</summary>
    public IReadOnlyList<DeadlineChange> Deadlines => _deadlines;

    /// <summary>Who may read a personal list from now on.</summary>
    public IReadOnlyList<ReadGrant> Grants => _grants;

    /// <summary>Who may read a personal list no longer, unless they verify or verified something on it.</summary>
    public IReadOnlyList<(Guid ListId, Holder Reader)> Revocations => _revocations;

    /// <summary>What was typed for units, for 减负账.</summary>
    public IReadOnlyList<TypedFields> Typed => _typed;

    /// <summary>What gets a 编号.</summary>
    public IReadOnlyList<(INumbered Subject, NumberSeriesKind Series)> Numbers => _numbers;

    /// <summary>Appends an entry to a case's history.</summary>
    /// <param name="kind">Kind of case.</param>
    /// <param name="caseId">Its id.</param>
    /// <param name="act">What was done.</param>
    /// <param name="words">Words a person wrote (opinion, reason, result), or null.</param>
    /// <param name="facts">Names and values that the act froze.</param>
    /// <param name="actedAs">Post or office the actor acted for, null = the main post.</param>
    public void Record(CaseKind kind, Guid caseId, HistoryAct act, string? words = null, IReadOnlyDictionary<string, string?>? facts = null, Guid? actedAs = null)
    {
        var post = Actor.PostFor(actedAs);
        if (Actor.DelegatedPosts.FirstOrDefault(d => d.Post.PostId == actedAs) is { } delegated)
        {
            facts = new Dictionary<string, string?>(facts ?? new Dictionary<string, string?>()) { ["onBehalfOf"] = delegated.HolderName };
        }

        _history.Add(new HistoryDraft(kind, caseId, act, Now, Actor.AccountId, Actor.PersonId, Actor.Name, post?.PostId, post?.Title, post?.UnitName, words, facts ?? new Dictionary<string, string?>()));
    }

    /// <summary>Opens a deadline.</summary>
    public void Open(Deadline deadline) => _deadlines.Add(DeadlineChange.Opened(deadline));

    /// <summary>Meets the open deadline of a kind and subject, if there is one; the first MetAt stands.</summary>
    public void Meet(DeadlineKind kind, Guid subjectId) => _deadlines.Add(new DeadlineChange(DeadlineChangeKind.Meet, kind, subjectId));

    /// <summary>Makes a met deadline of a kind and subject open again (not verified, reopened).</summary>
    public void Unmeet(DeadlineKind kind, Guid subjectId) => _deadlines.Add(new DeadlineChange(DeadlineChangeKind.Unmeet, kind, subjectId));

    /// <summary>Ends the open deadline of a kind and subject without its being met.</summary>
    public void Void(DeadlineKind kind, Guid subjectId) => _deadlines.Add(new DeadlineChange(DeadlineChangeKind.Void, kind, subjectId));

    /// <summary>Hands the open deadline of a kind and subject to another holder.</summary>
    public void HandOver(DeadlineKind kind, Guid subjectId, Holder owner) => _deadlines.Add(new DeadlineChange(DeadlineChangeKind.HandOver, kind, subjectId, owner));

    /// <summary>Moves the open deadline of a kind and subject to a later date that was signed (延期); the one first set stays beside it.</summary>
    public void Extend(DeadlineKind kind, Guid subjectId, DateTime dueAt) => _deadlines.Add(new DeadlineChange(DeadlineChangeKind.Extend, kind, subjectId, NewDueAt: dueAt));

    /// <summary>
    /// Moves an open deadline to where the changed calendar or setting puts it and says so in its case's history; one that stays is left alone.
    /// </summary>
    /// <param name="deadline">An open deadline.</param>
    /// <param name="restDays">Its campaign's rule for days off.</param>
    /// <returns>Whether it moves.</returns>
    public bool Recount(Deadline deadline, RestDayRule restDays)
    {
        var due = deadline.DueBy(Calendar, restDays, Today);
        if (due == deadline.DueAt)
        {
            return false;
        }

        _deadlines.Add(new DeadlineChange(DeadlineChangeKind.Recount, deadline.Kind, deadline.SubjectId, NewDueAt: due));
        Record(deadline.CaseKind, deadline.CaseId, HistoryAct.DeadlineRecounted, facts: new Dictionary<string, string?>
        {
            ["deadline"] = deadline.Kind.ToString(),
            ["before"] = DateText(deadline.DueAt),
            ["after"] = DateText(due),
        });
        return true;
    }

    /// <summary>Lets a holder read a personal list.</summary>
    public void Grant(Guid listId, Holder reader) => _grants.Add(new ReadGrant { ListId = listId, HolderId = reader.Id, HolderKind = reader.Kind, GrantedAt = Now });

    /// <summary>Takes the reading of a personal list back from a holder who has no verification on it.</summary>
    public void Revoke(Guid listId, Holder reader) => _revocations.Add((listId, reader));

    /// <summary>Counts what the filer's side typed: fields filled that were not so before (<see cref="TypedFields.Count"/>).</summary>
    /// <param name="filed">Whose case it is.</param>
    /// <param name="kind">Kind of the case.</param>
    /// <param name="before">The fields before, null where there was nothing.</param>
    /// <param name="after">The same fields now.</param>
    public void Type(IFiled filed, CaseKind kind, IReadOnlyList<object?>? before, IReadOnlyList<object?> after)
    {
        if (TypedFields.Count(before, after) is > 0 and var fields)
        {
            _typed.Add(new TypedFields { CampaignId = filed.CampaignId, UnitId = filed.UnitId, UnitPath = filed.UnitPath, Month = new DateOnly(Today.Year, Today.Month, 1), CaseKind = kind, Fields = fields });
        }
    }

    /// <summary>Asks for a 编号 unless the subject has one; it is drawn when the work is saved.</summary>
    public void Number(INumbered subject, NumberSeriesKind series)
    {
        if (subject.Number is null)
        {
            _numbers.Add((subject, series));
        }
    }

    private static string DateText(DateTime utc) => Shanghai.DateOf(utc).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
