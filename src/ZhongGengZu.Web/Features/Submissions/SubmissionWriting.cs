using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Submissions;

/// <summary>存稿: the text, for whoever of the unit goes on with it.</summary>
[Requires(Permission.SendSubmissions, Permission.FileForUnit)]
public sealed class SubmissionDraftsController(SubmissionReader reader, CaseDesk desk, Drafts drafts) : SubmissionActController(reader, desk)
{
    [HttpPost("/submissions/{id:guid}/draft")]
    public async Task<IActionResult> Create(Guid id, SubmissionForm form, CancellationToken cancel)
    {
        if (await Reader.CaseAsync(id, cancel) is not { } it)
        {
            return NotFound();
        }

        if (await StaleAsync(it, form, cancel) is { } stale)
        {
            return stale;
        }

        try
        {
            it.Submission.Write(it.Work, form.Summary ?? "");
            await Desk.SaveAsync(it.Work, cancel);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            return await AgainAsync(id, form, ModelState.Take(refusal), null, cancel);
        }

        await drafts.DropAsync(it.Work.PersonId, [SubmissionReader.DraftKey(id)], cancel);
        TempData.Say("已存稿，本单位填报的人都看得到。");
        return Redirect(it.Href);
    }
}

/// <summary>报送: the head's sending, password again, is the signature.</summary>
[Requires(Permission.SendSubmissions)]
public sealed class SendingsController(SubmissionReader reader, CaseDesk desk, SigningWindow window, Drafts drafts) : SubmissionActController(reader, desk)
{
    [HttpPost("/submissions/{id:guid}/sending")]
    public async Task<IActionResult> Create(Guid id, SubmissionForm form, CancellationToken cancel)
    {
        if (await Reader.CaseAsync(id, cancel) is not { } it)
        {
            return NotFound();
        }

        try
        {
            if (form.TakenKey is { } key)
            {
                await Desk.RequireFirstAsync(it.Work.Actor, key, cancel);
            }

            // Whoever may not send at all is told so before a password is asked for.
            if (SubmissionRules.Check(it.Work, it.Submission, SubmissionAct.Send) is { } refused)
            {
                throw new Refusal(refused);
            }

            if (await StaleAsync(it, form, cancel) is { } stale)
            {
                return stale;
            }

            if (!await IsSignedAsync(form, cancel))
            {
                return await AgainAsync(id, form, StatusCodes.Status422UnprocessableEntity, null, cancel);
            }

            it.Submission.Send(it.Work, form.Summary ?? "", it.HasList ? it.Content : null);
            await Desk.SaveAsync(it.Work, cancel, form.TakenKey, it.Href);
        }
        catch (AlreadyDone first)
        {
            return Redirect(first.ResultUrl ?? it.Href);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0 || refusal.Code == RefusalCode.UnitListNotAccepted)
        {
            return await AgainAsync(id, form, ModelState.Take(refusal), null, cancel);
        }

        await drafts.DropAsync(it.Work.PersonId, [SubmissionReader.DraftKey(id)], cancel);
        TempData.Say($"已报送给{it.Receiver.Names}。");
        return Redirect(it.Href);
    }

    // An empty text is said together with a wrong password, so that nobody types the password for nothing.
    private async Task<bool> IsSignedAsync(SubmissionForm form, CancellationToken cancel)
    {
        var opening = string.IsNullOrEmpty(form.Password) ? (WindowOpening?)null : await window.OpenAsync(form.Password, cancel);
        if (opening == WindowOpening.Opened)
        {
            return true;
        }

        ModelState.AddModelError(nameof(SubmissionForm.Password), opening switch
        {
            null => Wording.Sentence(RefusalCode.Required),
            WindowOpening.LockedOut => $"密码错了 {SignInLimits.Tries} 次，{SignInLimits.LockedMinutes} 分钟后再试。",
            _ => Wording.Sentence(RefusalCode.WrongPassword),
        });
        if (string.IsNullOrWhiteSpace(form.Summary))
        {
            ModelState.AddModelError(nameof(SubmissionForm.Summary), Wording.Sentence(RefusalCode.Required));
        }

        return false;
    }
}
