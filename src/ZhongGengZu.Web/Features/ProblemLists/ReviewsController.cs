using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.ProblemLists;

/// <summary>审收 a list: one decision an item, 退回 with its reason, neither preset.</summary>
[Requires(Permission.AcceptProblems)]
public sealed class ReviewsController(ListReader reader, CaseDbContext db, CaseDesk desk, CurrentActor current, Drafts drafts) : Controller
{
    private const int MostNames = 8;

    [HttpGet("/lists/{id:guid}/review")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel)
    {
        if (await reader.OpenAsync(id, cancel) is not { } open)
        {
            return NotFound();
        }

        if (ProblemListRules.Check(open.Work, open.List, ProblemListAct.Review) is { } code)
        {
            throw new Refusal(code);
        }

        return View("Review", await PageAsync(open, await KeptAsync(id, cancel), cancel));
    }

    [HttpPost("/lists/{id:guid}/review")]
    public async Task<IActionResult> Create(Guid id, ReviewForm form, CancellationToken cancel)
    {
        if (await reader.OpenAsync(id, cancel) is not { } open)
        {
            return NotFound();
        }

        try
        {
            if (!open.Filed.Any() && open.List.State == ProblemListState.Submitted && form.Answer is not (ReviewForm.Accept or ReviewForm.Return))
            {
                throw new Refusal(RefusalCode.Required, "Answer");
            }

            var whole = form.Answer == ReviewForm.Return && !open.Filed.Any() ? form.Reason ?? "" : null;
            desk.Add(open.List.Review(open.Work, open.Problems, open.Plan, form.Given(open.Filed), whole));
            await desk.SaveAsync(open.Work, cancel);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            Response.StatusCode = ModelState.Take(refusal);
            return View("Review", await PageAsync(open, form, cancel));
        }

        await drafts.DropAsync(current.Actor.PersonId!.Value, [KeyOf(id)], cancel);
        TempData.Say(open.List.State == ProblemListState.Accepted ? $"{open.FilerName}的清单已审收。" : $"已退回{open.FilerName}补正。");
        return Redirect("/lists/review");
    }

    private static string KeyOf(Guid list) => $"review-{list}";

    private async Task<ReviewForm> KeptAsync(Guid id, CancellationToken cancel)
    {
        var form = new ReviewForm();
        if (await drafts.ReadAsync(current.Actor.PersonId!.Value, KeyOf(id), cancel) is not { } kept)
        {
            return form;
        }

        string? Field(string name) => kept.Fields.TryGetValue(name, out var values) ? values.FirstOrDefault() : null;
        (form.Answer, form.Reason) = (Field("Answer"), Field("Reason"));
        foreach (var name in kept.Fields.Keys.Where(k => k.StartsWith("Answers[", StringComparison.Ordinal)))
        {
            if (Guid.TryParse(name["Answers[".Length..].Split(']')[0], out var problem))
            {
                form.Answers[problem] = new ReviewAnswer { Answer = Field($"Answers[{problem}].Answer"), Reason = Field($"Answers[{problem}].Reason") };
            }
        }

        return form;
    }

    private async Task<ReviewPage> PageAsync(OpenList open, ReviewForm form, CancellationToken cancel)
    {
        var (work, list) = (open.Work, open.List);
        string? Error(string field) => ModelState.TryGetValue(field, out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;
        ReviewItem ItemOf(Problem p) => new(
            p.Id, TitleWords.Of(p.Content.Text), ListPages.Line(work.Definition, p) is var line && work.Definition.Facets.FirstOrDefault(f => f.Code == p.Content.FacetCode) is { } facet ? $"{facet.Name}　{line}" : line,
            p.Content.Text, !p.NeedsLine, p.Content.DoneWhat, work.Definition.Source(p.Content.SourceCode) is { Priority: true },
            p.State != ProblemState.Filed, form.Answers.GetValueOrDefault(p.Id) ?? new ReviewAnswer(), Error($"{p.Id}"), Error($"{p.Id}.Reason"));
        var due = await reader.DueAsync(open, cancel);
        var scale = work.Lights;
        var searched = work.Definition.Facets.Where(f => open.List.SearchedFacets.Contains(f.Code) && open.Live.All(p => p.Content.FacetCode != f.Code)).Select(f => f.Name).ToList();
        return new ReviewPage(
            list.Id, open.FilerName, open.UnitName,
            $"{Wording.Moment(list.SubmittedAt ?? work.Now)} 提交　{(list.IsNil ? "零报告" : $"{open.Live.Count()} 条")}{(searched.Count > 0 ? $"，{string.Join('、', searched)}未查到" : "")}",
            due.Answer is { } answer ? DueWords.Light(scale, answer) : null,
            list.PersonId is not null, list.IsNil,
            [.. open.Filed.Where(p => open.Visible.Contains(p.Id)).Select(ItemOf)],
            [.. open.Live.Where(p => p.State is not (ProblemState.Filed or ProblemState.Draft) && open.Visible.Contains(p.Id)).Select(ItemOf)],
            form.Answer, form.Reason, Error("Answer"), Error("Reason"),
            list.PersonId is null ? null : await TallyAsync(list, cancel),
            work.Definition.Deadlines.CorrectionDays, Wording.Day(Shanghai.DateOf(list.FirstSubmittedAt ?? work.Now)));
    }

    /// <summary>Of the same class in the same unit: filed, waiting, missing. Who is missing is known to colleagues too.</summary>
    private async Task<ReviewTally> TallyAsync(ProblemList list, CancellationToken cancel)
    {
        var peers = db.ProblemLists.AsNoTracking().Where(l => l.CampaignId == list.CampaignId && l.UnitId == list.UnitId && l.PersonId != null && l.FilerCode == list.FilerCode);
        var counts = await peers.GroupBy(l => l.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var names = await (
            from l in peers
            where l.State == ProblemListState.Draft
            join person in db.People on l.PersonId equals person.Id
            orderby person.SortOrder, person.Id
            select person.Name).Take(MostNames).ToListAsync(cancel);
        return new ReviewTally(counts.Values.Sum(), counts.GetValueOrDefault(ProblemListState.Accepted), counts.GetValueOrDefault(ProblemListState.Submitted), counts.GetValueOrDefault(ProblemListState.Draft), names);
    }
}
