using System.Globalization;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Domain.Campaigns;

/// <summary>The days of a campaign as an office enters them; null = left empty. Each in working days unless it says otherwise.</summary>
/// <param name="SoonDays">临期: yellow from so many before, 0 to 60.</param>
/// <param name="RestDays">What becomes of a date of the plan on a day off.</param>
/// <param name="SignOffStepDays">One sign-off step, 1 to 60 like all that follow.</param>
/// <param name="AcceptanceDays">审收.</param>
/// <param name="ReceiptDays">接收.</param>
/// <param name="CorrectionDays">补正.</param>
/// <param name="VerificationDays">复核.</param>
/// <param name="AmendmentDays">补签.</param>
/// <param name="JoiningDays">What whoever joins in mid-campaign has at least.</param>
/// <param name="NoticeDays">Notice of a new demand.</param>
/// <param name="OverdueWord">Word of the red light, 1 to 4 characters like the two that follow, all different.</param>
/// <param name="SoonWord">Word of the yellow light.</param>
/// <param name="OkWord">Word of the green light.</param>
/// <param name="FollowUpAfterDays">回头看 opens so many calendar days after closure, 0 (never) to 730.</param>
/// <param name="FollowUpDays">回头看.</param>
/// <param name="FollowUpOnTheSpot">立行立改 is looked at again too.</param>
public sealed record DayFacts(
    int? SoonDays, RestDayRule? RestDays, int? SignOffStepDays, int? AcceptanceDays, int? ReceiptDays, int? CorrectionDays, int? VerificationDays, int? AmendmentDays, int? JoiningDays, int? NoticeDays,
    string? OverdueWord, string? SoonWord, string? OkWord, int? FollowUpAfterDays, int? FollowUpDays, bool FollowUpOnTheSpot)
{
    /// <summary>As they stand.</summary>
    public static DayFacts Of(DeadlineSettings days) => new(
        days.SoonDays, days.RestDays, days.SignOffStepDays, days.AcceptanceDays, days.ReceiptDays, days.CorrectionDays, days.VerificationDays, days.AmendmentDays, days.JoiningDays, days.NoticeDays,
        days.LightNames.Overdue, days.LightNames.Soon, days.LightNames.Ok,
        days.FollowUpAfterDays, days.FollowUpDays, days.FollowUpOnTheSpot);

    /// <summary>
    /// Puts them in place of the campaign's. Refusals by field: <see cref="RefusalCode.Required"/>, <see cref="RefusalCode.NumberTooSmall"/>, <see cref="RefusalCode.NumberTooLarge"/>,
    /// <see cref="RefusalCode.TooLong"/>, <see cref="RefusalCode.Taken"/> (two lights of one word).
    /// </summary>
    public DeadlineSettings Over(DeadlineSettings days)
    {
        var fields = new FieldChecks();
        Check(nameof(SoonDays), SoonDays, 0);
        Check(nameof(SignOffStepDays), SignOffStepDays, 1);
        Check(nameof(AcceptanceDays), AcceptanceDays, 1);
        Check(nameof(ReceiptDays), ReceiptDays, 1);
        Check(nameof(CorrectionDays), CorrectionDays, 1);
        Check(nameof(VerificationDays), VerificationDays, 1);
        Check(nameof(AmendmentDays), AmendmentDays, 1);
        Check(nameof(NoticeDays), NoticeDays, 1);
        Check(nameof(FollowUpAfterDays), FollowUpAfterDays, 0, DeadlineSettings.LongestFollowUp);
        Check(nameof(FollowUpDays), FollowUpDays, 1);
        Check(nameof(JoiningDays), JoiningDays, 1);
        fields.Require(nameof(RestDays), RestDays);
        CheckWord(nameof(OverdueWord), OverdueWord);
        CheckWord(nameof(SoonWord), SoonWord, OverdueWord);
        CheckWord(nameof(OkWord), OkWord, OverdueWord, SoonWord);
        fields.Throw();
        return days with
        {
            SoonDays = SoonDays!.Value,
            RestDays = RestDays!.Value,
            SignOffStepDays = SignOffStepDays!.Value,
            AcceptanceDays = AcceptanceDays!.Value,
            ReceiptDays = ReceiptDays!.Value,
            CorrectionDays = CorrectionDays!.Value,
            VerificationDays = VerificationDays!.Value,
            AmendmentDays = AmendmentDays!.Value,
            JoiningDays = JoiningDays!.Value,
            NoticeDays = NoticeDays!.Value,
            LightNames = new LightNames(OverdueWord!.Trim(), SoonWord!.Trim(), OkWord!.Trim()),
            FollowUpAfterDays = FollowUpAfterDays!.Value,
            FollowUpDays = FollowUpDays!.Value,
            FollowUpOnTheSpot = FollowUpOnTheSpot,
        };

        void Check(string field, int? value, int least, int most = DeadlineSettings.LongestDays)
        {
            fields.Require(field, value);
            fields.Refuse(field, RefusalCode.NumberTooSmall, value < least, least);
            fields.Refuse(field, RefusalCode.NumberTooLarge, value > most, most);
        }

        void CheckWord(string field, string? word, params string?[] others)
        {
            fields.Text(field, word, LightNames.Length);
            fields.Refuse(field, RefusalCode.Taken, others.Any(other => other?.Trim() == word?.Trim()));
        }
    }

    /// <summary>What changed, as the history keeps it: name of the setting, “before → after”.</summary>
    internal static IReadOnlyDictionary<string, string?> Difference(DeadlineSettings before, DeadlineSettings after)
    {
        var (old, now) = (Of(before).Values(), Of(after).Values());
        return old.Where(o => o.Value != now[o.Key]).ToDictionary(o => o.Key, o => (string?)$"{o.Value} → {now[o.Key]}");
    }

    private Dictionary<string, string?> Values() => new()
    {
        ["soonDays"] = Text(SoonDays),
        ["restDays"] = RestDays?.ToString(),
        ["signOffStepDays"] = Text(SignOffStepDays),
        ["acceptanceDays"] = Text(AcceptanceDays),
        ["receiptDays"] = Text(ReceiptDays),
        ["correctionDays"] = Text(CorrectionDays),
        ["verificationDays"] = Text(VerificationDays),
        ["amendmentDays"] = Text(AmendmentDays),
        ["joiningDays"] = Text(JoiningDays),
        ["noticeDays"] = Text(NoticeDays),
        ["overdueWord"] = OverdueWord,
        ["soonWord"] = SoonWord,
        ["okWord"] = OkWord,
        ["followUpAfterDays"] = Text(FollowUpAfterDays),
        ["followUpDays"] = Text(FollowUpDays),
        ["followUpOnTheSpot"] = FollowUpOnTheSpot ? "counted" : "left-out",
    };

    private static string? Text(int? days) => days?.ToString(CultureInfo.InvariantCulture);
}
