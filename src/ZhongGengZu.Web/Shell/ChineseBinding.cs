using Microsoft.AspNetCore.Mvc;

namespace ZhongGengZu.Web.Shell;

/// <summary>What cannot even be read as a date, number or choice is refused at its field, in words.</summary>
public static class ChineseBinding
{
    public static void Set(MvcOptions mvc)
    {
        // A missing value is the domain's to refuse, with its own sentence.
        mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        var words = mvc.ModelBindingMessageProvider;
        words.SetAttemptedValueIsInvalidAccessor((_, _) => Unreadable);
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Unreadable);
        words.SetUnknownValueIsInvalidAccessor(_ => Unreadable);
        words.SetNonPropertyUnknownValueIsInvalidAccessor(() => Unreadable);
        words.SetValueIsInvalidAccessor(_ => Unreadable);
        words.SetValueMustBeANumberAccessor(_ => "填数字。");
        words.SetNonPropertyValueMustBeANumberAccessor(() => "填数字。");
        words.SetValueMustNotBeNullAccessor(_ => "必填。");
        words.SetMissingBindRequiredValueAccessor(_ => "必填。");
        words.SetMissingKeyOrValueAccessor(() => "必填。");
        words.SetMissingRequestBodyRequiredValueAccessor(() => "必填。");
    }

    private const string Unreadable = "认不出来：日期写成 2021-04-19，选项从列出的里选。";
}
