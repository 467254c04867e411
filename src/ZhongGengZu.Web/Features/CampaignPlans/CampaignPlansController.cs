using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CampaignPlans;

/// <summary>读实施方案: a file or a text is given in.</summary>
[Requires(Permission.StartCampaign)]
public sealed class NewCampaignPlansController(PlanDesk desk) : Controller
{
    // More than any plan has: what is larger is refused by its size alone, in words and not by the server.
    private const int MostBytes = 64 * 1024 * 1024;

    [HttpGet("/campaign-plans/new")]
    public IActionResult New() => View("New", new NewPlanForm { Key = Guid.CreateVersion7() });

    [HttpPost("/campaign-plans")]
    // What is beyond is still read away, so that the answer arrives.
    [RequestSizeLimit(2L * MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = MostBytes, ValueLengthLimit = MostBytes)]
    public async Task<IActionResult> Create(NewPlanForm form, CancellationToken cancel)
    {
        if (form.File is not null && ClassifiedMark.IsInName(form.File.FileName))
        {
            ModelState.AddModelError(nameof(form.File), Wording.Sentence(RefusalCode.FileClassified));
            return Again(form, StatusCodes.Status422UnprocessableEntity);
        }

        var text = form.File is { } file ? await ReadAsync(file, cancel) : form.Text;
        if (form.File is null && string.IsNullOrWhiteSpace(form.Text))
        {
            ModelState.AddModelError(nameof(form.File), "选一个文件，或者把正文粘贴在下面。");
        }

        if (!ModelState.IsValid || text is null)
        {
            return Again(form, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            var plan = await desk.TakeAsync(text, form.File?.FileName, form.Key, cancel);
            return Redirect(PlanPage.HrefOf(plan.Id));
        }
        catch (AlreadyDone first)
        {
            return Redirect(first.ResultUrl ?? "/campaigns");
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            return Again(form, ModelState.Take(refusal));
        }
    }

    private ViewResult Again(NewPlanForm form, int status)
    {
        Response.StatusCode = status;
        if (form.Text is { Length: > CampaignPlan.TextLength })
        {
            // A book is not sent back to whoever pasted it.
            form.Text = null;
            ModelState.SetModelValue(nameof(form.Text), null, null);
        }

        return View("New", form);
    }

    private async Task<string?> ReadAsync(IFormFile file, CancellationToken cancel)
    {
        // One byte more than the reader accepts is enough for it to say that the file is too large.
        var bytes = new byte[Math.Min(file.Length, CampaignPlanFile.MaxBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancel);
        var reading = CampaignPlanFile.Read(bytes, file.FileName);
        foreach (var error in reading.Errors)
        {
            ModelState.AddModelError(nameof(NewPlanForm.File), $"{error.Message.TrimEnd('。')}。");
        }

        return reading.Value;
    }
}

/// <summary>核对: the page of a plan, and saving it.</summary>
public sealed class CampaignPlansController(PlanDesk desk, PlanPages pages) : PlanFormController(desk, pages)
{
    private readonly PlanPages _pages = pages;

    /// <param name="id">The plan.</param>
    /// <param name="only">“open” shows only what waits for an answer.</param>
    /// <param name="cancel">Stops waiting.</param>
    [HttpGet("/campaign-plans/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, string? only, CancellationToken cancel) =>
        await Desk.FindAsync(id, cancel) is { } plan ? View("Show", await _pages.ReadAsync(plan, null, only == "open", cancel)) : NotFound();

    /// <param name="id">The plan.</param>
    /// <param name="form">The whole draft as typed.</param>
    /// <param name="take">After a conflict: whose version of a field.</param>
    /// <param name="then">“all” answers every question as it was read.</param>
    /// <param name="cancel">Stops waiting.</param>
    [HttpPost("/campaign-plans/{id:guid}")]
    public Task<IActionResult> Update(Guid id, [Bind(Prefix = Prefix)] PlanForm form, [FromForm(Name = "take")] Dictionary<string, string>? take, string? then, CancellationToken cancel) =>
        ActAsync(id, form, take, async (plan, typed) =>
        {
            if (!string.IsNullOrWhiteSpace(form.AddWords))
            {
                ModelState.AddModelError($"{Prefix}.{nameof(form.AddWords)}", "这几个字设为什么，请选；不要就清空。");
                return null;
            }

            await Desk.SaveAsync(plan, form.Version, then == "all" ? typed.AllAnswered() : typed, cancel);
            TempData.Say(plan.CampaignCode is not null && CampaignDefinitionDraft.Ready(plan.Sheet) is not null ? "已存，草稿也已更新。" : "已存。");
            return Redirect(PlanPage.HrefOf(id));
        }, cancel);
}
