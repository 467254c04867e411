using System.Globalization;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Domain.People;

/// <summary>Somebody a post's holder can name to sign in his place.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">Name as it is.</param>
/// <param name="AccountId">The account that signs, told in its history.</param>
public sealed record DelegateCandidate(Guid PersonId, string Name, Guid AccountId);

/// <summary>
/// 授权代签: from a post, dated, by its holder to one person. While it runs both may give the post's 审核签字; nothing else goes with it.
/// Rules: docs/flows/delegation.md.
/// </summary>
public sealed class Delegation
{
    /// <summary>Most days it may last (ours): longer is 主持工作.</summary>
    public const int LongestDays = 60;

    private static readonly PostKind[] Signing = [PostKind.Secretary, PostKind.Leader, PostKind.UnitHead, PostKind.VillageSecretary];

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The post whose signing it is.</summary>
    public required Guid PostId { get; init; }

    /// <summary>Who holds the post and gave it.</summary>
    public required Guid HolderPersonId { get; init; }

    /// <summary>Who signs in that person's place.</summary>
    public required Guid DelegatePersonId { get; init; }

    /// <summary>First day, Shanghai.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required DateOnly To { get; init; }

    /// <summary>When it was given, UTC.</summary>
    public required DateTime GivenAt { get; init; }

    /// <summary>When it was taken back, UTC; null while it stands.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>Whether a post of this kind is signed for at all.</summary>
    public static bool MayBeOf(PostKind kind) => Signing.Contains(kind);

    /// <summary>Whether it runs on a day.</summary>
    public bool RunsOn(DateOnly day) => WithdrawnAt is null && From <= day && day <= To;

    /// <summary>
    /// Gives the signing of a post that the actor holds. Refusals: <see cref="RefusalCode.NotEntitled"/> for a post that is not the actor's own
    /// (one delegated to the actor is not: nothing is delegated on); UnknownPerson, dates, <see cref="RefusalCode.OverlappingDelegation"/>.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="postId">The post.</param>
    /// <param name="candidate">Who shall sign, null for nobody chosen or nobody who may.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="others">What the actor has given of this post.</param>
    public static Delegation Give(CaseWork work, Guid postId, DelegateCandidate? candidate, DateOnly? from, DateOnly? to, IReadOnlyList<Delegation> others)
    {
        var post = work.Actor.Posts.FirstOrDefault(p => p.PostId == postId && MayBeOf(p.Kind)) ?? throw new Refusal(RefusalCode.NotEntitled);
        var wrong = new List<FieldRefusal>();
        if (candidate is null || candidate.PersonId == work.PersonId)
        {
            wrong.Add(new(nameof(DelegatePersonId), RefusalCode.UnknownPerson));
        }

        if (from is null)
        {
            wrong.Add(new(nameof(From), RefusalCode.Required));
        }
        else if (from < work.Today)
        {
            wrong.Add(new(nameof(From), RefusalCode.DateOutOfRange));
        }

        if (to is null)
        {
            wrong.Add(new(nameof(To), RefusalCode.Required));
        }
        else if (to < from)
        {
            wrong.Add(new(nameof(To), RefusalCode.EndBeforeStart));
        }
        else if (from is { } first && to.Value.DayNumber - first.DayNumber >= LongestDays)
        {
            wrong.Add(new(nameof(To), RefusalCode.DelegationTooLong, LongestDays));
        }

        if (wrong.Count > 0)
        {
            throw new Refusal(wrong);
        }

        if (others.Any(d => d.PostId == postId && d.HolderPersonId == work.PersonId && d.WithdrawnAt is null && d.From <= to && from <= d.To))
        {
            throw new Refusal(RefusalCode.OverlappingDelegation, nameof(From));
        }

        var delegation = new Delegation { PostId = postId, HolderPersonId = work.PersonId, DelegatePersonId = candidate!.PersonId, From = from!.Value, To = to!.Value, GivenAt = work.Now };
        delegation.Record(work, HistoryAct.DelegationGiven, post.Title, candidate);
        return delegation;
    }

    /// <summary>Takes it back before its end. Refusals: <see cref="RefusalCode.NotEntitled"/>, <see cref="RefusalCode.WrongState"/> once it is over.</summary>
    /// <param name="work">The work.</param>
    /// <param name="postTitle">Title of the post.</param>
    /// <param name="told">Who signed in the actor's place.</param>
    public void Withdraw(CaseWork work, string postTitle, DelegateCandidate told)
    {
        if (work.Actor.PersonId != HolderPersonId)
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }

        if (WithdrawnAt is not null || To < work.Today)
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        WithdrawnAt = work.Now;
        Version++;
        Record(work, HistoryAct.DelegationWithdrawn, postTitle, told);
    }

    // In both accounts' histories, so that the substitute's says it too.
    private void Record(CaseWork work, HistoryAct act, string postTitle, DelegateCandidate told)
    {
        var facts = new Dictionary<string, string?>
        {
            ["delegate"] = told.Name,
            ["holder"] = work.Actor.Name,
            ["post"] = postTitle,
            ["from"] = From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["to"] = To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        work.Record(CaseKind.Account, work.Actor.AccountId, act, facts: facts, actedAs: PostId);
        work.Record(CaseKind.Account, told.AccountId, act, facts: facts, actedAs: PostId);
    }
}
