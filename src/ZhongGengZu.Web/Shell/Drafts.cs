using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Forms;
using ZhongGengZu.Domain;

namespace ZhongGengZu.Web.Shell;

/// <summary>The fields of a form as they were kept, and when (UTC).</summary>
public sealed record KeptForm(IReadOnlyDictionary<string, string[]> Fields, DateTime SavedAt);

/// <summary>Drafts that save themselves: a person's unsent forms, nobody else's; no history, no version.</summary>
public sealed class Drafts(CaseDbContext db, CaseClock clock)
{
    /// <summary>Keeps a form's fields. Refusals: <see cref="RefusalCode.TooLong"/>.</summary>
    public async Task<DateTime> KeepAsync(Guid person, string form, IFormCollection fields, CancellationToken cancel)
    {
        var text = JsonSerializer.Serialize(fields.Where(f => !IsSecret(f.Key)).ToDictionary(f => f.Key, f => f.Value.ToArray()));
        if (form.Length > FormDraft.KeyLength || text.Length > FormDraft.TextLength)
        {
            throw new Refusal(RefusalCode.TooLong);
        }

        var now = clock.UtcNow;
        if (await db.FormDrafts.SingleOrDefaultAsync(d => d.PersonId == person && d.FormKey == form, cancel) is { } draft)
        {
            (draft.Text, draft.SavedAt) = (text, now);
        }
        else
        {
            db.FormDrafts.Add(new FormDraft { PersonId = person, FormKey = form, Text = text, SavedAt = now });
        }

        await db.SaveChangesAsync(cancel);
        return now;
    }

    /// <summary>What was kept of a form, or null.</summary>
    public async Task<KeptForm?> ReadAsync(Guid person, string form, CancellationToken cancel) =>
        await db.FormDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.PersonId == person && d.FormKey == form, cancel) is { } draft
            ? new KeptForm(JsonSerializer.Deserialize<Dictionary<string, string[]>>(draft.Text)!, draft.SavedAt)
            : null;

    /// <summary>Forgets forms that have been sent or thrown away.</summary>
    public Task DropAsync(Guid person, IReadOnlyCollection<string> forms, CancellationToken cancel) =>
        db.FormDrafts.Where(d => d.PersonId == person && forms.Contains(d.FormKey)).ExecuteDeleteAsync(cancel);

    // A password is never part of a draft; its token and idempotency key are made anew. The Version it was typed on stays.
    private static bool IsSecret(string field) =>
        field.StartsWith("__", StringComparison.Ordinal) || field.Contains("password", StringComparison.OrdinalIgnoreCase) || field is "Key" or "ReturnUrl";
}
