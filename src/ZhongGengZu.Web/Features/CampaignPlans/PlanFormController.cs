using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CampaignPlans;

/// <summary>What every act on the form of a draft does alike: load, put what was typed over it, act, or come back with all of it.</summary>
[Requires(Permission.StartCampaign)]
[RequestFormLimits(ValueCountLimit = MostFields)]
public abstract class PlanFormController(PlanDesk desk, PlanPages pages) : Controller
{
    protected const string Prefix = nameof(PlanPage.Form);

    // One form holds a whole draft, and a line has up to fourteen fields: more than the framework expects of a form.
    private const int MostFields = 16 * (DraftSheet.MostLines + PlanLinesController.MostAdded);

    // What belongs to one sending and is not sent again with the version that was chosen.
    private static readonly string[] Passing = [.. new[] { nameof(PlanForm.Version), nameof(PlanForm.AddWords), nameof(PlanForm.AddAt), nameof(PlanForm.AddKind) }.Select(name => $"{Prefix}.{name}")];

    protected PlanDesk Desk { get; } = desk;

    /// <param name="id">The plan.</param>
    /// <param name="form">The whole draft as typed.</param>
    /// <param name="take">After a conflict: whose version of a field.</param>
    /// <param name="act">Acts on the plan and the sheet as typed, and says where to go on; null = the page again, with what ModelState says.</param>
    /// <param name="cancel">Stops waiting.</param>
    protected async Task<IActionResult> ActAsync(Guid id, PlanForm form, IReadOnlyDictionary<string, string>? take, Func<CampaignPlan, DraftSheet, Task<IActionResult?>> act, CancellationToken cancel)
    {
        if (await Desk.FindAsync(id, cancel) is not { } plan)
        {
            return NotFound();
        }

        var taken = form.Take(plan.Sheet, take ?? new Dictionary<string, string>());
        // A page that comes back shows what was taken, not what was typed before it.
        foreach (var key in ModelState.Keys.Where(key => taken.Any(name => key.StartsWith($"{Prefix}.{name}", StringComparison.Ordinal))).ToList())
        {
            ModelState.Remove(key);
        }

        var typed = form.Over(plan.Sheet);
        CheckLines(typed, form);
        typed = typed.WithinYears();
        if (!ModelState.IsValid)
        {
            return await AgainAsync(plan, typed, form, StatusCodes.Status422UnprocessableEntity, cancel);
        }

        try
        {
            return form.Version != plan.Version ? await StaleAsync(plan, form, cancel)
                : await act(plan, Desk.Dated(plan, typed)) ?? await AgainAsync(plan, typed, form, StatusCodes.Status422UnprocessableEntity, cancel);
        }
        catch (Refusal stale) when (stale.Code == RefusalCode.Stale)
        {
            Desk.Forget();
            return await Desk.FindAsync(id, cancel) is { } newer ? await StaleAsync(newer, form, cancel) : NotFound();
        }
        catch (Refusal refusal) when (refusal.Kind == RefusalKind.Invalid || refusal.Fields.Count > 0)
        {
            return await AgainAsync(plan, typed, form, ModelState.Take(refusal, Prefix), cancel);
        }
    }

    /// <summary>Says each gap at its field.</summary>
    protected void Say(IReadOnlyList<DraftGap> gaps)
    {
        foreach (var gap in gaps)
        {
            ModelState.AddModelError(gap switch
            {
                { LineId: { } line } => $"{Prefix}.Lines[{line}].{(gap.Field.Length > 0 ? gap.Field : nameof(LineForm.Name))}",
                { Section: not null } => "",
                _ => $"{Prefix}.{gap.Field}",
            }, gap.Message);
        }
    }

    protected async Task<IActionResult> AgainAsync(CampaignPlan plan, DraftSheet typed, PlanForm form, int status, CancellationToken cancel)
    {
        Response.StatusCode = status;
        var page = await pages.ReadAsync(plan, typed, onlyOpen: false, cancel);
        (page.Form.AddWords, page.Form.AddAt, page.Form.Year) = (form.AddWords, form.AddAt, form.Year ?? page.Form.Year);
        return View("Show", page);
    }

    private async Task<IActionResult> StaleAsync(CampaignPlan plan, PlanForm form, CancellationToken cancel)
    {
        var fields = (await Request.ReadFormAsync(cancel)).Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal) && !f.Key.StartsWith("take[", StringComparison.Ordinal) && !Passing.Contains(f.Key));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Stale", PlanVersions.Page(plan, form.Over(plan.Sheet), [.. fields.SelectMany(f => f.Value.Select(v => (f.Key, v ?? "")))]));
    }

    // A line without words says nothing; whoever wants it gone ticks 去掉.
    private void CheckLines(DraftSheet typed, PlanForm form)
    {
        var shown = form.Lines.Select(l => l.Id).ToHashSet();
        foreach (var line in typed.Lines.Where(l => shown.Contains(l.Id) && !l.Removed && l.Kind >= DraftLineKind.Phase && l.Name.Length == 0))
        {
            ModelState.AddModelError($"{Prefix}.Lines[{line.Id}].{nameof(line.Name)}", Wording.Sentence(RefusalCode.Required));
        }

        foreach (var line in typed.Lines.Where(l => shown.Contains(l.Id) && l.Kind != DraftLineKind.Remark))
        {
            foreach (var (field, words) in new[] { (nameof(line.Name), line.Name), (nameof(line.Recipient), line.Recipient), (nameof(line.From), line.From), (nameof(line.Signer), line.Signer) }.Where(f => f.Item2?.Length > CampaignPlan.NameLength))
            {
                ModelState.AddModelError($"{Prefix}.Lines[{line.Id}].{field}", Wording.Sentence(RefusalCode.TooLong, CampaignPlan.NameLength));
            }

            if (line is { Every: { } every, Month: { } month } && RecurrenceRule.MonthsOf(every) is var months && (month < 1 || month > months))
            {
                ModelState.AddModelError($"{Prefix}.Lines[{line.Id}].{nameof(line.Month)}", $"{Wording.Of(every)}的第几个月，填 1 到 {months}。");
            }

            if (line.End < line.Start)
            {
                ModelState.AddModelError($"{Prefix}.Lines[{line.Id}].{nameof(line.End)}", Wording.Sentence(RefusalCode.EndBeforeStart));
            }

            foreach (var (field, _) in new[] { (nameof(line.Start), line.Start), (nameof(line.End), line.End), (nameof(line.Due), line.Due) }.Where(d => !CampaignPlan.Covers(d.Item2)))
            {
                ModelState.AddModelError($"{Prefix}.Lines[{line.Id}].{field}", $"日期要在 {CampaignPlan.FirstYear} 年到 {CampaignPlan.LastYear} 年之间。");
            }
        }
    }
}
