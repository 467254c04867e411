using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Access;

/// <summary>
/// A form posted after the session had ended is encrypted and kept for 30 minutes. After sign-in the same person,
/// and nobody else, gets the page again with every field as it was typed; nothing is acted on until they send it themselves.
/// </summary>
public sealed class ParkedForms(CaseDbContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>Query key and field that carry a parked form's id.</summary>
    public const string Key = "parked";

    private const int MostCharacters = 200_000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    private readonly IDataProtector _protector = protection.CreateProtector("parked-form");

    private sealed record Content(string Page, Dictionary<string, string[]> Fields);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Keeps what was posted; null when there is nothing to keep or nobody to keep it for.</summary>
    public async Task<Guid?> ParkAsync(HttpContext http)
    {
        if (Session.ExpiredAccountId(http) is not { } account || PageOf(http.Request) is not { } page || await PostedForm.ReadAsync(http) is not { } posted)
        {
            return null;
        }

        var fields = posted
            .Where(field => IsKept(field.Key))
            .ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray());
        if (fields.Count == 0 || fields.Values.Sum(values => values.Sum(value => value.Length)) > MostCharacters
            || !await db.Users.AnyAsync(a => a.Id == account && !a.Disabled, http.RequestAborted))
        {
            return null;
        }

        var form = new ParkedForm
        {
            AccountId = account,
            Payload = _protector.Protect(JsonSerializer.Serialize(new Content(page, fields))),
            ExpiresAt = Now + Kept,
        };
        await db.ParkedForms.Where(f => f.ExpiresAt < Now).ExecuteDeleteAsync(http.RequestAborted);
        db.ParkedForms.Add(form);
        await db.SaveChangesAsync(http.RequestAborted);
        return form.Id;
    }

    /// <summary>Till when a form is kept, UTC; null when there is none (any more).</summary>
    public async Task<DateTime?> KeptUntilAsync(Guid id, CancellationToken cancel) =>
        await db.ParkedForms.AsNoTracking().Where(f => f.Id == id && f.ExpiresAt >= Now).Select(f => (DateTime?)f.ExpiresAt).SingleOrDefaultAsync(cancel);

    /// <summary>The page to go on with after sign-in, or null when the form is another's or gone.</summary>
    public async Task<string?> PageForAsync(Guid id, Guid accountId, CancellationToken cancel) =>
        await ReadAsync(id, accountId, cancel) is { } content
            ? content.Page + (content.Page.Contains('?') ? '&' : '?') + $"{Key}={id}"
            : null;

    /// <summary>The fields as they were typed, or null when the form is another's or gone.</summary>
    public async Task<IReadOnlyDictionary<string, string[]>?> FieldsForAsync(Guid id, Guid accountId, CancellationToken cancel) =>
        (await ReadAsync(id, accountId, cancel))?.Fields;

    /// <summary>The page of ours that a request came from, as a local address; null when it does not say.</summary>
    public static string? PageOf(HttpRequest request)
    {
        var from = request.Headers.TryGetValue("HX-Current-URL", out var current) ? current : request.Headers.Referer;
        return Uri.TryCreate(from.ToString(), UriKind.Absolute, out var page) && page.Authority == request.Host.Value ? page.PathAndQuery : null;
    }

    private async Task<Content?> ReadAsync(Guid id, Guid accountId, CancellationToken cancel)
    {
        var payload = await db.ParkedForms.AsNoTracking()
            .Where(f => f.Id == id && f.AccountId == accountId && f.ExpiresAt >= Now)
            .Select(f => f.Payload)
            .SingleOrDefaultAsync(cancel);
        return payload is null ? null : JsonSerializer.Deserialize<Content>(_protector.Unprotect(payload));
    }

    private static bool IsKept(string field) =>
        !field.StartsWith("__", StringComparison.Ordinal) && !PostedForm.IsSecret(field);
}

/// <summary>Puts a parked form's fields back: form tag helpers show what ModelState says was typed.</summary>
public sealed class GiveBackParkedForm(ParkedForms parked, CurrentActor current) : IAsyncActionFilter
{
    private const string Said = "您登录前填的内容已放回，还没有提交。请看一遍，再自己提交。";

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsGet(http.Request.Method) && current.ActorOrNull is { } actor
            && Guid.TryParse(http.Request.Query[ParkedForms.Key], out var id)
            && await parked.FieldsForAsync(id, actor.AccountId, http.RequestAborted) is { } fields)
        {
            foreach (var (field, values) in fields)
            {
                context.ModelState.SetModelValue(field, new StringValues(values), string.Join(",", values));
            }

            if (context.Controller is Controller controller)
            {
                controller.TempData.Say(Said);
            }
        }

        await next();
    }
}
