using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using ZhongGengZu.Web.Shell.Tags;

namespace ZhongGengZu.Web.Shell.Parts;

/// <summary>One mistake: the label of its field, the message as it stands there, and the row it leads to.</summary>
public sealed record ErrorLine(string? Label, string Message, string? RowId);

/// <summary>All mistakes of a form, from ModelState; the same words as at the fields.</summary>
public sealed record ErrorSummaryModel(IReadOnlyList<ErrorLine> Lines)
{
    public static ErrorSummaryModel From(ViewDataDictionary view) =>
        new([.. view.ModelState
            .Where(entry => entry.Value?.Errors.Count > 0)
            .OrderBy(entry => PlaceOf(view.ModelMetadata, entry.Key), StringComparer.Ordinal)
            .Select(entry => new ErrorLine(
                LabelOf(view.ModelMetadata, entry.Key),
                entry.Value!.Errors[0].ErrorMessage,
                entry.Key.Length == 0 ? null : new FormRowContext(FieldId.Of(entry.Key), false, null).RowId))]);

    // ModelState sorts by name; a person reads down the form, whose fields stand in the model's order. The form as a whole comes first.
    private static string PlaceOf(ModelMetadata root, string key)
    {
        var place = "";
        var metadata = root;
        foreach (var part in key.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, index) = part.Split('[', ']') is [var n, var i, ..] ? (n, i) : (part, "");
            if (metadata.Properties[name] is not { } property)
            {
                return place + "~";
            }

            place += $"{metadata.Properties.IndexOf(property):D4}{index.PadLeft(4, '0')}.";
            metadata = index.Length > 0 && property.ElementMetadata is { } element ? element : property;
        }

        return place;
    }

    // "Lines[2].Owner" → the display name of Owner; null where the page's model does not have that field.
    private static string? LabelOf(ModelMetadata root, string key)
    {
        var metadata = root;
        foreach (var part in key.Split('.'))
        {
            var name = part.Split('[')[0];
            if (metadata.Properties[name] is not { } property)
            {
                return null;
            }

            metadata = part.Contains('[') && property.ElementMetadata is { } element ? element : property;
        }

        return key.Length == 0 ? null : metadata.DisplayName;
    }
}
