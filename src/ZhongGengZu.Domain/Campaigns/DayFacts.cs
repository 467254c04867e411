using System.Globalization;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Domain.Campaigns;

/// <summary>The days of a campaign as an office enters them; null = left empty. Each in working days unless it says otherwise.</summary>
public sealed record DayFacts
{
    /// <summary>Levels of 逾期上报 that have days of their own; the last one's hold for all above.</summary>
    public const int Levels = 3;

    /// <summary>临期: yellow from so many before.</summary>
    public int? SoonDays { get; init; }

    /// <summary>What becomes of a date of the plan on a day off.</summary>
    public RestDayRule? RestDays { get; init; }

    /// <summary>One sign-off step.</summary>
    public int? SignOffStepDays { get; init; }

    /// <summary>审收.</summary>
    public int? AcceptanceDays { get; init; }

    /// <summary>接收.</summary>
    public int? ReceiptDays { get; init; }

    /// <summary>补正.</summary>
    public int? CorrectionDays { get; init; }

    /// <summary>复核.</summary>
    public int? VerificationDays { get; init; }

    /// <summary>补签.</summary>
    public int? AmendmentDays { get; init; }

    /// <summary>What whoever joins in mid-campaign has at least.</summary>
    public int? JoiningDays { get; init; }

    /// <summary>Notice of a new demand.</summary>
    public int? DemandNoticeDays { get; init; }

    /// <summary>主办认定.</summary>
    public int? ReassignmentDays { get; init; }

    /// <summary>How often one date may be extended; a count.</summary>
    public int? MostExtensions { get; init; }

    /// <summary>Word of the red light, 1 to 4 characters like the two that follow, all different.</summary>
    public string? OverdueWord { get; init; }

    /// <summary>Word of the yellow light.</summary>
    public string? SoonWord { get; init; }

    /// <summary>Word of the green light.</summary>
    public string? OkWord { get; init; }

    /// <summary>回头看 opens so many calendar days after closure; 0 = never.</summary>
    public int? FollowUpAfterDays { get; init; }

    /// <summary>回头看.</summary>
    public int? FollowUpDays { get; init; }

    /// <summary>立行立改 is looked at again too.</summary>
    public bool FollowUpOnTheSpot { get; init; }

    /// <summary>临期 is told so many before; 0 = not.</summary>
    public int? RemindBeforeDays { get; init; }

    /// <summary>仍逾期 is told every so many; 0 = not.</summary>
    public int? RepeatDays { get; init; }

    /// <summary>Reminders on days off too.</summary>
    public bool RemindOnRestDays { get; init; }

    /// <summary>逾期上报: what the first level has; 0 = never.</summary>
    public int? FirstLevelDays { get; init; }

    /// <summary>The second level.</summary>
    public int? SecondLevelDays { get; init; }

    /// <summary>Every level above.</summary>
    public int? HigherLevelDays { get; init; }

    // The one list of the numbers: field, value, least and most.
    private IReadOnlyList<(string Field, int? Value, int Least, int Most)> Numbers =>
    [
        (nameof(SoonDays), SoonDays, 0, DeadlineSettings.LongestDays),
        (nameof(SignOffStepDays), SignOffStepDays, 1, DeadlineSettings.LongestDays),
        (nameof(AcceptanceDays), AcceptanceDays, 1, DeadlineSettings.LongestDays),
        (nameof(ReceiptDays), ReceiptDays, 1, DeadlineSettings.LongestDays),
        (nameof(CorrectionDays), CorrectionDays, 1, DeadlineSettings.LongestDays),
        (nameof(VerificationDays), VerificationDays, 1, DeadlineSettings.LongestDays),
        (nameof(AmendmentDays), AmendmentDays, 1, DeadlineSettings.LongestDays),
        (nameof(DemandNoticeDays), DemandNoticeDays, 1, DeadlineSettings.LongestDays),
        (nameof(JoiningDays), JoiningDays, 1, DeadlineSettings.LongestDays),
        (nameof(ReassignmentDays), ReassignmentDays, 1, DeadlineSettings.LongestDays),
        (nameof(MostExtensions), MostExtensions, 0, DeadlineSettings.ExtensionsLimit),
        (nameof(FollowUpAfterDays), FollowUpAfterDays, 0, DeadlineSettings.LongestFollowUp),
        (nameof(FollowUpDays), FollowUpDays, 1, DeadlineSettings.LongestDays),
        (nameof(RemindBeforeDays), RemindBeforeDays, 0, DeadlineSettings.LongestDays),
        (nameof(RepeatDays), RepeatDays, 0, DeadlineSettings.LongestDays),
        (nameof(FirstLevelDays), FirstLevelDays, 0, DeadlineSettings.LongestDays),
        (nameof(SecondLevelDays), SecondLevelDays, FirstLevelDays == 0 ? 0 : 1, DeadlineSettings.LongestDays),
        (nameof(HigherLevelDays), HigherLevelDays, FirstLevelDays == 0 ? 0 : 1, DeadlineSettings.LongestDays),
    ];

    /// <summary>As they stand.</summary>
    public static DayFacts Of(CampaignDefinition definition)
    {
        var (days, reminders) = (definition.Deadlines, definition.Reminders);
        int Level(int level) => reminders.EscalationDays is { Count: > 0 } levels ? levels[Math.Min(level, levels.Count) - 1] : 0;
        return new DayFacts
        {
            SoonDays = days.SoonDays,
            RestDays = days.RestDays,
            SignOffStepDays = days.SignOffStepDays,
            AcceptanceDays = days.AcceptanceDays,
            ReceiptDays = days.ReceiptDays,
            CorrectionDays = days.CorrectionDays,
            VerificationDays = days.VerificationDays,
            AmendmentDays = days.AmendmentDays,
            JoiningDays = days.JoiningDays,
            DemandNoticeDays = days.DemandNoticeDays,
            ReassignmentDays = days.ReassignmentDays,
            MostExtensions = days.MostExtensions,
            OverdueWord = days.LightNames.Overdue,
            SoonWord = days.LightNames.Soon,
            OkWord = days.LightNames.Ok,
            FollowUpAfterDays = days.FollowUpAfterDays,
            FollowUpDays = days.FollowUpDays,
            FollowUpOnTheSpot = days.FollowUpOnTheSpot,
            RemindBeforeDays = reminders.SoonDays,
            RepeatDays = reminders.RepeatDays,
            RemindOnRestDays = reminders.OnRestDays,
            FirstLevelDays = Level(1),
            SecondLevelDays = Level(2),
            HigherLevelDays = Level(Levels),
        };
    }

    /// <summary>
    /// Puts them in place of the campaign's. Refusals by field: <see cref="RefusalCode.Required"/>, <see cref="RefusalCode.NumberTooSmall"/>, <see cref="RefusalCode.NumberTooLarge"/>,
    /// <see cref="RefusalCode.TooLong"/>, <see cref="RefusalCode.Taken"/> (two lights of one word).
    /// </summary>
    public CampaignDefinition Over(CampaignDefinition definition)
    {
        var fields = new FieldChecks();
        foreach (var (field, value, least, most) in Numbers)
        {
            fields.Require(field, value);
            fields.Refuse(field, RefusalCode.NumberTooSmall, value < least, least);
            fields.Refuse(field, RefusalCode.NumberTooLarge, value > most, most);
        }

        fields.Require(nameof(RestDays), RestDays);
        CheckWord(nameof(OverdueWord), OverdueWord);
        CheckWord(nameof(SoonWord), SoonWord, OverdueWord);
        CheckWord(nameof(OkWord), OkWord, OverdueWord, SoonWord);
        fields.Throw();
        return definition with
        {
            Deadlines = definition.Deadlines with
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
                DemandNoticeDays = DemandNoticeDays!.Value,
                ReassignmentDays = ReassignmentDays!.Value,
                MostExtensions = MostExtensions!.Value,
                LightNames = new LightNames(OverdueWord!.Trim(), SoonWord!.Trim(), OkWord!.Trim()),
                FollowUpAfterDays = FollowUpAfterDays!.Value,
                FollowUpDays = FollowUpDays!.Value,
                FollowUpOnTheSpot = FollowUpOnTheSpot,
            },
            Reminders = definition.Reminders with
            {
                SoonDays = RemindBeforeDays!.Value,
                RepeatDays = RepeatDays!.Value,
                OnRestDays = RemindOnRestDays,
                EscalationDays = Ladder(definition),
            },
        };

        void CheckWord(string field, string? word, params string?[] others)
        {
            fields.Text(field, word, LightNames.Length);
            fields.Refuse(field, RefusalCode.Taken, others.Any(other => other?.Trim() == word?.Trim()));
        }
    }

    /// <summary>What changed, as the history keeps it: name of the setting, “before → after”.</summary>
    internal static IReadOnlyDictionary<string, string?> Difference(CampaignDefinition before, CampaignDefinition after)
    {
        var (old, now) = (Of(before).Values(), Of(after).Values());
        return old.Where(o => o.Value != now[o.Key]).ToDictionary(o => o.Key, o => (string?)$"{o.Value} → {now[o.Key]}");
    }

    // A file may give more levels than the page shows: left alone, they stay.
    private IReadOnlyList<int> Ladder(CampaignDefinition definition)
    {
        var old = Of(definition);
        return (FirstLevelDays, SecondLevelDays, HigherLevelDays) == (old.FirstLevelDays, old.SecondLevelDays, old.HigherLevelDays) ? definition.Reminders.EscalationDays
            : FirstLevelDays == 0 ? []
            : [FirstLevelDays!.Value, SecondLevelDays!.Value, HigherLevelDays!.Value];
    }

    private Dictionary<string, string?> Values()
    {
        var values = Numbers.ToDictionary(n => char.ToLowerInvariant(n.Field[0]) + n.Field[1..], n => n.Value?.ToString(CultureInfo.InvariantCulture));
        values["restDays"] = RestDays?.ToString();
        (values["overdueWord"], values["soonWord"], values["okWord"]) = (OverdueWord, SoonWord, OkWord);
        values["followUpOnTheSpot"] = FollowUpOnTheSpot ? "counted" : "left-out";
        values["remindOnRestDays"] = RemindOnRestDays ? "reminded" : "silent";
        return values;
    }
}
