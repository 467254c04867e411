using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>Fields that were kept of a form, as they would be posted; <paramref name="SavedAt"/> (UTC) is null for a parked form.</summary>
public sealed record KeptFields(FormValueProvider Values, DateTime? SavedAt);

/// <summary>What was typed and not sent: parked when the session ended, or kept by the form itself.</summary>
public sealed class FormKeeping(Drafts drafts, ParkedForms parked, CurrentActor current)
{
    /// <summary>The kept fields of a form, the parked ones first; null when there are none.</summary>
    public async Task<KeptFields?> ReadAsync(HttpRequest request, string form, CancellationToken cancel)
    {
        if (Guid.TryParse(request.Query[ParkedForms.Key], out var id) && await parked.FieldsForAsync(id, current.Actor.AccountId, cancel) is { } given)
        {
            return new KeptFields(Values(given), null);
        }

        return await drafts.ReadAsync(current.Actor.PersonId!.Value, form, cancel) is { } kept ? new KeptFields(Values(kept.Fields), kept.SavedAt) : null;
    }

    /// <summary>Forgets forms that have been sent.</summary>
    public Task DropAsync(IReadOnlyCollection<string> forms, CancellationToken cancel) => drafts.DropAsync(current.Actor.PersonId!.Value, forms, cancel);

    private static FormValueProvider Values(IReadOnlyDictionary<string, string[]> fields) =>
        new(BindingSource.Form, new FormCollection(fields.ToDictionary(f => f.Key, f => new StringValues(f.Value))), CultureInfo.InvariantCulture);
}
