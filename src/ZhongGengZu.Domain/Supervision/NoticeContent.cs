using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>Which paper of the 督查考核办.</summary>
public enum NoticeKind
{
    /// <summary>督办单.</summary>
    Order,

    /// <summary>督办函.</summary>
    Letter,

    /// <summary>约谈.</summary>
    Talk,
}

/// <summary>How serious a 督办单 is.</summary>
public enum NoticeColour
{
    /// <summary>蓝色：提醒.</summary>
    Blue,

    /// <summary>黄色：警示.</summary>
    Yellow,

    /// <summary>红色：严肃督办.</summary>
    Red,
}

/// <summary>What the office writes on a 督办文书; null = left empty.</summary>
public sealed record NoticeContent
{
    /// <summary>Longest <see cref="Subject"/>.</summary>
    public const int SubjectLength = 80;

    /// <summary>Longest <see cref="Demand"/>; the paper stays one page.</summary>
    public const int DemandLength = 300;

    /// <summary>Longest <see cref="Attendee"/> and <see cref="Place"/>.</summary>
    public const int NoteLength = 60;

    /// <summary>Latest own date, days from today.</summary>
    public const int LongestDays = 365;

    /// <summary>Kind.</summary>
    public NoticeKind? Kind { get; init; }

    /// <summary>Colour of a 督办单; of the others none.</summary>
    public NoticeColour? Colour { get; init; }

    /// <summary>事由, as in 关于……的督办单.</summary>
    public string? Subject { get; init; }

    /// <summary>办理要求; of a 约谈 its points.</summary>
    public string? Demand { get; init; }

    /// <summary>Answer within so many working days, or <see cref="DueOn"/>; of a 约谈 neither.</summary>
    public int? WorkingDays { get; init; }

    /// <summary>Answer by this day, Shanghai.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>约谈: whom.</summary>
    public string? Attendee { get; init; }

    /// <summary>约谈: where.</summary>
    public string? Place { get; init; }

    /// <summary>约谈: when, UTC.</summary>
    public DateTime? MeetsAt { get; init; }

    internal void Check(FieldChecks fields, CaseWork work)
    {
        fields.Require(nameof(Kind), Kind);
        fields.Text(nameof(Subject), Subject, SubjectLength);
        fields.Text(nameof(Demand), Demand, DemandLength);
        if (Kind == NoticeKind.Talk)
        {
            fields.Text(nameof(Attendee), Attendee, NoteLength);
            fields.Text(nameof(Place), Place, NoteLength);
            fields.Require(nameof(MeetsAt), MeetsAt);
            fields.Refuse(nameof(MeetsAt), RefusalCode.DateOutOfRange, MeetsAt is { } at && (at <= work.Now || IsTooFar(Shanghai.DateOf(at), work)));
            return;
        }

        fields.Refuse(nameof(Colour), RefusalCode.Required, Kind == NoticeKind.Order && Colour is null);
        fields.Refuse("Due", RefusalCode.Required, WorkingDays is null && DueOn is null);
        fields.Refuse(nameof(WorkingDays), RefusalCode.NumberTooSmall, WorkingDays < 1, 1);
        fields.Refuse(nameof(WorkingDays), RefusalCode.NumberTooLarge, WorkingDays > Campaigns.DeadlineSettings.LongestDays, Campaigns.DeadlineSettings.LongestDays);
        fields.Refuse(nameof(DueOn), RefusalCode.DateOutOfRange, DueOn is { } day && (day < work.Today || IsTooFar(day, work)));
    }

    private static bool IsTooFar(DateOnly day, CaseWork work) => day > work.Today.AddDays(LongestDays);
}
