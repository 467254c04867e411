using ZhongGengZu.Data;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;
using Shanghai = ZhongGengZu.Domain.Shanghai;

namespace ZhongGengZu.Web.Features.Submissions;

/// <summary>One act of the submission's history.</summary>
public sealed record PastAct(HistoryAct Act, DateTime At, string Name, string? Post, string? Words, string Facts);

/// <summary>How many problems of a kind stand in the ledger.</summary>
public sealed record ProblemCount(ProblemSubject Subject, ProblemState State, Term? Term, int Count);

/// <summary>Figures of the unit out of the ledger; nobody types them.</summary>
public sealed record Figures(int People, int Filed, int UnitProblems, int PersonalProblems, int Nil, int OnTheSpot, int Rectifying, int Closed, (string Name, int Count)? MostFocus, int ManyUnits);

/// <summary>One line of the unit's list as it goes, or went, out.</summary>
/// <param name="Number">编号.</param>
/// <param name="Content">The revision.</param>
/// <param name="At">Of when, UTC.</param>
/// <param name="Sending">With which sending it went; null before.</param>
public sealed record UnitItem(string? Number, ProblemContent Content, DateTime? At, int? Sending);

/// <summary>A personal list that went with it and that the reader may open.</summary>
public sealed record PersonalItem(Guid Id, string Name, bool IsNil);

/// <summary>People whose list is still missing, with names for the head alone.</summary>
public sealed record MissingPeople(string Word, int Count, IReadOnlyList<string> Names, string? Href);

/// <summary>The page of a submission: the paper left, the decision right.</summary>
public sealed record SubmissionPage
{
    public required SubmissionCase It { get; init; }

    public required Figures Figures { get; init; }

    public required IReadOnlyList<UnitItem> UnitItems { get; init; }

    public required IReadOnlyList<PersonalItem> PersonalItems { get; init; }

    public required TimelineModel History { get; init; }

    /// <summary>Text that had saved itself was put back; when it was saved, UTC.</summary>
    public DateTime? RestoredAt { get; init; }

    /// <summary>What this unit sent before of the same material, while nothing is written here; null = nothing.</summary>
    public SentMaterial? Earlier { get; init; }

    /// <summary>Somebody else saved another text meanwhile: that text.</summary>
    public string? TheirSummary { get; init; }

    public Submission Submission => It.Submission;

    public string SummaryName => It.Deliverable.SummaryName ?? It.Deliverable.Name;

    public bool Writes => It.May(SubmissionAct.Write);

    public bool Sends => It.May(SubmissionAct.Send);

    public int Lists => SubmissionPages.ShowsFrozen(Submission)
        ? SubmissionPages.Standing(Submission).Count(i => i.Kind == SubmissionItemKind.PersonalList)
        : It.Content.AcceptedLists.Count();

    public int MissingCount => It.Content.PersonalLists.Count - It.Content.AcceptedLists.Count();

    /// <summary>Who is missing and where each stands.</summary>
    public IReadOnlyList<MissingPeople> Missing => SubmissionPages.MissingOf(It);

    public LightWord Light => SubmissionPages.LightOf(It);

    /// <summary>The title: the useful thing in a few words.</summary>
    public string Answer => SubmissionPages.AnswerOf(this);
}

/// <summary>From a submission to words.</summary>
public static class SubmissionPages
{
    private const int LongestHeading = 24;

    /// <summary>What was sent stands frozen; a draft or a returned one shows what would go now.</summary>
    public static bool ShowsFrozen(Submission submission) => submission.State is SubmissionState.Sent or SubmissionState.Received;

    /// <summary>
    /// What stands sent, each thing once: the last whole sending and the supplements behind it. A supplement holds nothing that went
    /// before; a sending after a return or withdrawal holds everything again.
    /// </summary>
    public static IReadOnlyList<SubmissionItem> Standing(Submission submission)
    {
        var seen = new HashSet<(Guid, int)>();
        var from = 1;
        foreach (var sending in submission.Items.GroupBy(i => i.Sending).OrderBy(g => g.Key))
        {
            if (sending.Count(i => !seen.Add((i.SubjectId, i.Revision))) > 0)
            {
                from = sending.Key;
            }
        }

        return [.. submission.Items.Where(i => i.Sending >= from).GroupBy(i => i.SubjectId).Select(g => g.MaxBy(i => i.Sending)!)];
    }

    /// <summary>“一、排查情况”: a line that heads a part of the text.</summary>
    public static bool IsHeading(string line) =>
        line.Length <= LongestHeading && line.IndexOf('、') is > 0 and var at && line[..at].All("一二三四五六七八九十".Contains);

    public static LightWord LightOf(SubmissionCase it)
    {
        var scale = it.Scale;
        if (it.Due(DeadlineKind.Correction) is { } correction)
        {
            return DueWords.Light(scale, correction);
        }

        if (it.Submission.FirstSentAt is not { } first)
        {
            return it.Due(DeadlineKind.Deliverable) is { } due ? DueWords.Light(scale, due) : DueWords.Light(scale, it.DueAt);
        }

        var day = Wording.Mark(Shanghai.DateOf(first));
        return scale.LatenessOf(it.DueAt, first) is { } late ? new(LightShape.Done, $"迟报 {DueWords.By(late)}", day)
            : new(LightShape.Done, $"{(it.Submission.IsNil ? "零报告" : "按时报送")} {day}");
    }

    public static string AnswerOf(SubmissionPage page)
    {
        var (it, missing) = (page.It, page.It.HasList ? page.MissingCount : 0);
        return page.Submission.State switch
        {
            SubmissionState.Sent => it.May(SubmissionAct.Receive) ? "等您接收" : $"已报，等{it.Receiver.Names}接收",
            SubmissionState.Received => it.ToSupplement > 0 ? $"已接收；新审收 {it.ToSupplement} 项可以补报" : "已接收",
            _ when it.ListBlocks => "部门清单还没审收，先审收",
            _ when !page.Sends => $"写好以后由{it.Head.Names}报送",
            SubmissionState.Returned => "退回补正，改好再报",
            _ when missing > 0 => $"缺 {missing} 人，可以先报",
            _ => it.HasList ? "都齐了，可以报送" : "写好就可以报送",
        };
    }

    public static IReadOnlyList<MissingPeople> MissingOf(SubmissionCase it)
    {
        if (!it.HasList)
        {
            return [];
        }

        var groups = it.Content.PersonalLists.Where(l => l.State != ProblemListState.Accepted).ToLookup(l => l switch
        {
            { State: ProblemListState.Submitted } => 0,
            { ReturnReason: not null } => 1,
            _ => 2,
        });
        MissingPeople Group(int key, string word, string? href) => new(
            word, groups[key].Count(), it.IsHead ? [.. groups[key].Select(l => it.Name(l.PersonId))] : [], it.IsHead ? href : null);
        return [.. new[] { Group(0, "已交，等审收", "/lists/review"), Group(1, "退回未重交", null), Group(2, "未交", null) }.Where(g => g.Count > 0)];
    }

    public static Figures Count(SubmissionCase it, IReadOnlyList<ProblemCount> counts)
    {
        int Of(Func<ProblemCount, bool> which) => counts.Where(which).Sum(c => c.Count);
        var definition = it.Work.Definition;
        var unit = it.Content.Frozen().Where(f => f.Kind == SubmissionItemKind.UnitProblem).Select(f => f.Id).ToHashSet();
        var areas = it.Content.UnitProblems.Where(p => unit.Contains(p.Id))
            .Select(p => definition.FocusAreas.FirstOrDefault(f => f.Code == p.Content.FocusAreaCode || f.Children.Any(c => c.Code == p.Content.FocusAreaCode)))
            .OfType<Domain.Campaigns.FocusAreaDefinition>().ToList();
        var most = areas.GroupBy(a => a.Name).OrderByDescending(g => g.Count()).Select(g => (g.Key, g.Count())).FirstOrDefault();
        return new Figures(
            it.Content.PersonalLists.Count,
            it.Content.PersonalLists.Count(l => l.FirstSubmittedAt is not null),
            Of(c => c.Subject == ProblemSubject.Unit),
            Of(c => c.Subject == ProblemSubject.Person),
            it.Content.AcceptedLists.Count(l => l.IsNil),
            Of(c => c.Term == Term.OnTheSpot),
            Of(c => c.State is ProblemState.Rectifying or ProblemState.Claimed),
            Of(c => c.State == ProblemState.Closed),
            most.Item2 > 0 ? most : null,
            areas.Count(a => a.ManyUnits));
    }

    public static TimelineModel Timeline(IReadOnlyList<PastAct> history) => new(
        [.. history.Select(h => HistoryWords.Entry(h.Act, h.Facts, h.Words, h.Name, h.Post, h.At, h.Act == HistoryAct.SubmissionReturned))]);
}
