using Microsoft.AspNetCore.Mvc.ModelBinding;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Access;

/// <summary>A refused form: the sentence goes to its field, and the controller shows the form again with all that was typed.</summary>
public static class FormRefusals
{
    /// <summary>Puts the sentences where they belong and says the status to answer with.</summary>
    /// <param name="form">The form's model state.</param>
    /// <param name="refusal">What the domain said; a refusal of the act as a whole stands above the form.</param>
    /// <param name="prefix">Prefix of the form's field names, if it has one.</param>
    public static int Take(this ModelStateDictionary form, Refusal refusal, string prefix = "")
    {
        if (refusal.Fields.Count == 0)
        {
            form.AddModelError("", Wording.Sentence(refusal.Code));
        }

        foreach (var field in refusal.Fields)
        {
            var key = prefix.Length == 0 || field.Field.Length == 0 ? field.Field : $"{prefix}.{field.Field}";
            form.AddModelError(key, Wording.Sentence(field.Code, field.Limit));
        }

        return RefusalFilter.StatusOf(refusal.Kind);
    }
}
