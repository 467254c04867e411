using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ZhongGengZu.Web.Shell.Tags;

/// <summary>One row of a form: label left, message, control and hint right, as in the summary list.
/// <c>&lt;form-row for="Text" label="问题内容" hint="一条一件事"&gt;&lt;textarea asp-for="Text" class="form-control"&gt;&lt;/textarea&gt;&lt;/form-row&gt;</c></summary>
[HtmlTargetElement("form-row")]
public sealed class FormRowTagHelper : TagHelper
{
    /// <summary>The field; its id links label, message and hint.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The label; by default the field's display name.</summary>
    public string? Label { get; set; }

    /// <summary>Small words under the label, such as 可不填.</summary>
    public string? Note { get; set; }

    /// <summary>What helps to fill it in; never hidden.</summary>
    public string? Hint { get; set; }

    /// <summary>Several controls (radios, ticks): the label names the group.</summary>
    public bool Group { get; set; }

    /// <summary>Label above the control instead of beside it: narrow places.</summary>
    public bool Stacked { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var row = new FormRowContext(FieldId.Of(name), Hint is not null, FirstError(name));
        context.Items[typeof(FormRowContext)] = row;
        var controls = await output.GetChildContentAsync();

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass((Stacked ? "field" : "form-row") + (Group ? " is-group" : "") + (row.Error is null ? "" : " has-error"));
        output.Attributes.SetAttribute("id", row.RowId);
        if (Group)
        {
            output.Attributes.SetAttribute("role", "group");
            output.Attributes.SetAttribute("aria-labelledby", row.LabelId);
            if (row.DescribedBy is { } described)
            {
                output.Attributes.SetAttribute("aria-describedby", described);
            }
        }

        output.Content.AppendHtml(LabelHtml(row));
        var body = new TagBuilder("div");
        body.AddCssClass("form-row-body");
        body.InnerHtml.AppendHtml(MessageHtml(row, name)).AppendHtml(controls);
        if (Hint is not null)
        {
            var hint = new TagBuilder("p") { Attributes = { ["id"] = row.HintId } };
            hint.AddCssClass("hint");
            hint.InnerHtml.Append(Hint);
            body.InnerHtml.AppendHtml(hint);
        }

        output.Content.AppendHtml(body);
    }

    private string? FirstError(string name) =>
        ViewContext.ModelState.TryGetValue(name, out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;

    private TagBuilder LabelHtml(FormRowContext row)
    {
        var label = new TagBuilder(Group ? "span" : "label") { Attributes = { ["id"] = row.LabelId } };
        if (!Group)
        {
            label.Attributes["for"] = row.FieldId;
        }

        label.InnerHtml.Append(Label ?? For.Metadata.GetDisplayName());
        var place = new TagBuilder("div");
        place.AddCssClass("form-row-label");
        place.InnerHtml.AppendHtml(label);
        if (Note is not null)
        {
            var note = new TagBuilder("small");
            note.InnerHtml.Append(Note);
            place.InnerHtml.AppendHtml(note);
        }

        return place;
    }

    // Also where client-side validation writes: the same words at the same place.
    private static TagBuilder MessageHtml(FormRowContext row, string name)
    {
        var message = new TagBuilder("p") { Attributes = { ["id"] = row.ErrorId, ["data-valmsg-for"] = name, ["data-valmsg-replace"] = "true" } };
        message.AddCssClass("field-message");
        if (row.Error is { } error)
        {
            message.InnerHtml.Append(error);
        }

        return message;
    }
}

/// <summary>What the controls in a row need to know about it.</summary>
internal sealed record FormRowContext(string FieldId, bool HasHint, string? Error)
{
    public string RowId => FieldId + "-row";

    public string LabelId => FieldId + "-label";

    public string HintId => FieldId + "-hint";

    public string ErrorId => FieldId + "-error";

    public string? DescribedBy => (Error, HasHint) switch
    {
        (not null, true) => $"{ErrorId} {HintId}",
        (not null, false) => ErrorId,
        (null, true) => HintId,
        _ => null,
    };
}

/// <summary>Joins a control with the hint and message of its row.</summary>
[HtmlTargetElement("input", Attributes = "asp-for")]
[HtmlTargetElement("select", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
public sealed class DescribedControlTagHelper : TagHelper
{
    // After the framework's own helper has given the control its id and type.
    public override int Order => 1000;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.Items.TryGetValue(typeof(FormRowContext), out var item) || item is not FormRowContext row
            || output.Attributes["id"]?.Value?.ToString() != row.FieldId)
        {
            return;
        }

        // The framework gives all radios of a field one id; the group carries message and hint for them.
        if (output.Attributes["type"]?.Value?.ToString() == "radio")
        {
            output.Attributes.SetAttribute("id", FieldId.Of($"{row.FieldId}-{output.Attributes["value"]?.Value}"));
            return;
        }

        if (row.DescribedBy is { } described && !output.Attributes.ContainsName("aria-describedby"))
        {
            output.Attributes.SetAttribute("aria-describedby", described);
        }

        if (row.Error is not null)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
        }
    }
}

/// <summary>Field name → id, as the framework's own helpers make it.</summary>
internal static class FieldId
{
    public static string Of(string fieldName) => TagBuilder.CreateSanitizedId(fieldName, "_");
}
