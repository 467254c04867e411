using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Papers;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>签批 of an extension: the paper, and beside it the decision or who has it.</summary>
public sealed record ExtensionPage
{
    public required OpenExtension It { get; init; }

    public required ExtensionAnswer Answer { get; init; }

    public required LightWord? Light { get; init; }

    public required string? When { get; init; }

    public required QueuePlace Place { get; init; }

    /// <summary>The reader may answer now.</summary>
    public required bool MayDecide { get; init; }

    /// <summary>Why the signer whose turn it is may not agree yet, null when nothing stands in the way.</summary>
    public required string? WhyNotYet { get; init; }

    /// <summary>Minutes left of the signing window, null when shut.</summary>
    public required int? WindowMinutes { get; init; }

    public required string AfterApproval { get; init; }

    public required RuleOrigin Origin { get; init; }

    public required string? Fallback { get; init; }

    /// <inheritdoc cref="SigningPage.InPlaceOf"/>
    public required string? InPlaceOf { get; init; }

    /// <summary>The reader may open the problem's own page.</summary>
    public required bool SeesProblem { get; init; }

    public required IReadOnlyList<SheetBox> Boxes { get; init; }

    /// <summary>How it ended, or that it waits elsewhere.</summary>
    public required string Standing { get; init; }
}

/// <summary>Puts the signing page of an extension together.</summary>
public sealed class ExtensionPages(CaseDbContext db, SigningQueue queue, SigningWindow window)
{
    public async Task<ExtensionPage> ReadAsync(OpenExtension it, ExtensionAnswer answer, CancellationToken cancel)
    {
        var (work, round) = (it.Work, it.Round);
        var step = round.CurrentStep;
        var due = step is null ? null : await db.Deadlines.AsNoTracking().SingleOrDefaultAsync(d => d.SubjectId == step.Id && d.Kind == DeadlineKind.SignOffStep && d.IsOpen, cancel);
        var mayDecide = it.Refusal(ExtensionAct.Decline) is null;
        return new ExtensionPage
        {
            It = it,
            Answer = answer,
            Light = due is null ? null : DueWords.Light(work.Lights, due),
            When = due is null ? null : $"应于 {Wording.Day(Shanghai.DateOf(due.DueAt))}",
            Place = await queue.PlaceAsync(work.Actor, round.Id, cancel),
            MayDecide = mayDecide,
            WhyNotYet = mayDecide && it.Refusal(ExtensionAct.Approve) is { } code ? Wording.Sentence(code) : null,
            WindowMinutes = mayDecide ? await window.RemainingMinutesAsync(cancel) : null,
            AfterApproval = SigningPages.AfterApproval(work, round, $"时限改到 {Wording.Day(it.Extension.NewDueOn)}，原定的日期留着"),
            Origin = work.Routing.RuleOf(it.Open.Plan).Origin,
            InPlaceOf = SigningPages.InPlaceOf(work, round),
            SeesProblem = await db.Problems.VisibleTo(work.Actor).AnyAsync(p => p.Id == it.Problem.Id, cancel),
            Fallback = SigningPages.Fallback(work.Routing, round),
            Boxes = [.. Boxes(it)],
            Standing = Standing(it),
        };
    }

    private static IEnumerable<SheetBox> Boxes(OpenExtension it)
    {
        yield return new SheetBox("申请", null, it.Open.PostOf(it.Round.SubmittedByPersonId), it.Round.SubmittedByName, Wording.FullDay(Shanghai.DateOf(it.Round.SubmittedAt)));
        foreach (var step in it.Round.Steps)
        {
            foreach (var decision in it.Round.Decisions.Where(d => d.StepOrder == step.Order))
            {
                yield return SheetBoxes.Written(SheetBoxes.Label(step), decision);
            }

            if (SheetBoxes.Waiting(it.Work.Routing, it.Round, step, SheetBoxes.Label(step)) is { } box)
            {
                yield return box;
            }
        }
    }

    private static string Standing(OpenExtension it) => it.Round.State switch
    {
        RoundState.Open => "现在不在您手里，您可以看，不能签。",
        RoundState.Approved => $"已同意，时限改到 {Wording.Day(it.Extension.NewDueOn)}。",
        RoundState.Declined => "不同意，时限不变。",
        _ => "申请已经撤回或作罢，时限不变。",
    };
}
