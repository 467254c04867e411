using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CampaignPlans;

/// <summary>A line more, by marking its words in the text or copying them; what else was typed is saved with it.</summary>
public sealed class PlanLinesController(PlanDesk desk, PlanPages pages, WorkingCalendar calendar) : PlanFormController(desk, pages)
{
    /// <summary>Most lines that are added to what a reading keeps.</summary>
    public const int MostAdded = 200;

    [HttpPost("/campaign-plans/{id:guid}/lines")]
    public Task<IActionResult> Create(Guid id, [Bind(Prefix = Prefix)] PlanForm form, CancellationToken cancel) =>
        ActAsync(id, form, null, async (plan, typed) =>
        {
            if (form.AddKind is not (> DraftLineKind.Remark and var kind))
            {
                throw new Refusal(RefusalCode.UnknownChoice, nameof(form.AddWords));
            }

            if (string.IsNullOrWhiteSpace(form.AddWords))
            {
                throw new Refusal(RefusalCode.Required, nameof(form.AddWords));
            }

            if (typed.Lines.Count >= DraftSheet.MostLines + MostAdded)
            {
                ModelState.AddModelError($"{Prefix}.{nameof(form.AddWords)}", $"草稿已有 {typed.Lines.Count} 条，不能再加。");
                return null;
            }

            var words = MarkedWords.Find(plan.Text, form.AddWords, form.AddAt) ?? throw new Refusal(RefusalCode.WordsNotInText, nameof(form.AddWords));
            var line = DraftSheetReader.Line(kind, words, calendar, typed.Fact(DraftLineKind.IssuedOn)?.Due, typed.Setup.Year);
            if (kind == DraftLineKind.IssuedOn && line.Due is null)
            {
                ModelState.AddModelError($"{Prefix}.{nameof(form.AddWords)}", "这几个字里没有读出年月日。");
                return null;
            }

            var sheet = Desk.Dated(plan, typed.With(line));
            await Desk.SaveAsync(plan, form.Version, sheet, cancel);
            var added = sheet.Lines.First(l => l.Kind == kind && l.Added && l.Quote == words);
            TempData.Say($"{(kind < DraftLineKind.Phase ? "已定" : "已加")}：{Wording.Of(kind)}“{(kind == DraftLineKind.IssuedOn ? PlanWords.When(added) : added.Name)}”。");
            return Redirect($"{PlanPage.HrefOf(id)}#l{added.Id}");
        }, cancel);
}

/// <summary>按这一年重读: dates that name no year.</summary>
public sealed class PlanReadingsController(PlanDesk desk, PlanPages pages, WorkingCalendar calendar) : PlanFormController(desk, pages)
{
    [HttpPost("/campaign-plans/{id:guid}/reading")]
    public Task<IActionResult> Create(Guid id, [Bind(Prefix = Prefix)] PlanForm form, CancellationToken cancel) =>
        ActAsync(id, form, null, async (plan, typed) =>
        {
            if (form.Year is not (>= CampaignPlan.FirstYear and <= CampaignPlan.LastYear and var year))
            {
                throw new Refusal(form.Year is null ? RefusalCode.Required : RefusalCode.DateOutOfRange, nameof(form.Year));
            }

            await Desk.SaveAsync(plan, form.Version, DraftSheetReader.Reread(typed, plan.Text, calendar, year), cancel);
            TempData.Say($"没写年份的日期已按 {year} 年重读；您改过、定过的没有动。");
            return Redirect(PlanPage.HrefOf(id));
        }, cancel);
}

/// <summary>存为草稿: the draft becomes a campaign that can be started.</summary>
public sealed class PlanCampaignsController(PlanDesk desk, PlanPages pages) : PlanFormController(desk, pages)
{
    [HttpPost("/campaign-plans/{id:guid}/campaign")]
    public Task<IActionResult> Create(Guid id, [Bind(Prefix = Prefix)] PlanForm form, CancellationToken cancel) =>
        ActAsync(id, form, null, async (plan, typed) =>
        {
            if (typed.Setup.Year != plan.Sheet.Setup.Year)
            {
                // Nobody has seen the dates that were just read.
                await Desk.SaveAsync(plan, form.Version, typed, cancel);
                TempData.Say($"没写年份的日期已按 {typed.Setup.Year} 年读出，看一遍再存为草稿。");
                return Redirect(PlanPage.HrefOf(id));
            }

            var campaign = CampaignDefinitionDraft.Of(typed);
            Say(campaign.Gaps);
            // What lacks is asked for already, at the field that lacks it.
            foreach (var open in typed.Lines.Where(l => l.IsOpen && !campaign.Gaps.Any(g => g.LineId == l.Id)))
            {
                ModelState.AddModelError($"{Prefix}.Lines[{open.Id}].{nameof(LineForm.Answered)}", $"请先定：{open.Question}");
            }

            if (typed.Setup is { OfficeIsOpen: true, Office: not null })
            {
                ModelState.AddModelError($"{Prefix}.{nameof(form.Office)}", $"请先定：{typed.Setup.OfficeQuestion}");
            }

            if (!ModelState.IsValid)
            {
                return null;
            }

            var drawn = await Desk.DrawUpAsync(plan, form.Version, typed, campaign.Definition, cancel);
            TempData.Say("已存为草稿。看一遍，就可以启动。");
            return Redirect($"/campaigns/{drawn.Code}");
        }, cancel);
}
