using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Shell;

/// <summary>A paper that goes to a unit and comes back answered, with the work of whoever reads it.</summary>
public interface IPaperCase
{
    CaseWork Work { get; }

    /// <summary>Its page.</summary>
    string Href { get; }
}

/// <summary>Reads such a paper for its acts.</summary>
public interface IPaperReader<TCase>
    where TCase : class, IPaperCase
{
    /// <summary>The paper with a work, or null when there is none that the actor may see. Tracked: an act may follow.</summary>
    Task<TCase?> CaseAsync(Guid id, CancellationToken cancel);

    /// <summary>View and model of its page, with what was typed and refused.</summary>
    Task<(string View, object Model)> AgainAsync(TCase it, string? typed, CancellationToken cancel);

    /// <summary>After a refused save: what was read is no longer what is stored.</summary>
    void Forget();
}

/// <summary>What every act on such a paper shares: load, one domain method, save, back to the page; refused words stay in their field.</summary>
public abstract class PaperActController<TCase>(IPaperReader<TCase> reader, CaseDesk desk) : Controller
    where TCase : class, IPaperCase
{
    protected async Task<IActionResult> ActAsync(Guid id, Action<TCase> act, string done, CancellationToken cancel, string? typed = null)
    {
        if (await reader.CaseAsync(id, cancel) is not { } it)
        {
            return NotFound();
        }

        try
        {
            act(it);
            await desk.SaveAsync(it.Work, cancel);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            Response.StatusCode = ModelState.Take(refusal);
            reader.Forget();
            if (await reader.CaseAsync(id, cancel) is not { } again)
            {
                return NotFound();
            }

            var (view, model) = await reader.AgainAsync(again, typed, cancel);
            return View(view, model);
        }

        TempData.Say(done);
        return Redirect(it.Href);
    }
}
