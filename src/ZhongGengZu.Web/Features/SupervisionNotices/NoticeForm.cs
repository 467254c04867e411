using System.ComponentModel.DataAnnotations;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.SupervisionNotices;

/// <summary>How the date of an answer is given.</summary>
public enum NoticeDue
{
    /// <summary>So many working days.</summary>
    Days,

    /// <summary>A date.</summary>
    Date,
}

/// <summary>A 督办文书 as it is typed.</summary>
public sealed class NoticeForm
{
    [Display(Name = "文种")]
    public NoticeKind? Kind { get; set; }

    [Display(Name = "颜色")]
    public NoticeColour? Colour { get; set; }

    [Display(Name = "发给")]
    public Guid? Unit { get; set; }

    [Display(Name = "事由")]
    public string? Subject { get; set; }

    [Display(Name = "要求")]
    public string? Demand { get; set; }

    [Display(Name = "答复时限")]
    public NoticeDue? Due { get; set; }

    [Display(Name = "几个工作日")]
    public int? WorkingDays { get; set; }

    [Display(Name = "答复日期")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "约谈对象")]
    public string? Attendee { get; set; }

    [Display(Name = "约谈地点")]
    public string? Place { get; set; }

    /// <summary>Shanghai wall time.</summary>
    [Display(Name = "约谈时间")]
    public DateTime? MeetsAt { get; set; }

    /// <summary>What it is about.</summary>
    public List<Guid> Deadlines { get; set; } = [];

    /// <summary>One issuing is one, however often the button is pressed.</summary>
    public Guid Key { get; set; }

    /// <summary>The page to go back to.</summary>
    public string? Back { get; set; }

    public NoticeContent ToContent() => new()
    {
        Kind = Kind,
        Colour = Colour,
        Subject = Subject,
        Demand = Demand,
        WorkingDays = Due == NoticeDue.Days ? WorkingDays : null,
        DueOn = Due == NoticeDue.Date ? DueOn : null,
        Attendee = Attendee,
        Place = Place,
        MeetsAt = MeetsAt is { } wall ? Shanghai.At(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall)) : null,
    };
}

/// <summary>A unit that a paper may go to.</summary>
public sealed record NoticeUnit(Guid Id, string Name);

/// <summary>The form with what was chosen.</summary>
public sealed record NewNoticePage
{
    public required NoticeForm Form { get; init; }

    public required CaseWork Work { get; init; }

    public CampaignDefinition Definition => Work.Definition;

    /// <summary>The chosen deadlines that are still open.</summary>
    public required IReadOnlyList<Deadline> Open { get; init; }

    /// <summary>The same as the page shows them.</summary>
    public required IReadOnlyList<DueRow> Rows { get; init; }

    /// <summary>Chosen ones that have been met or ended since.</summary>
    public required int Gone { get; init; }

    public required IReadOnlyList<NoticeUnit> Units { get; init; }

    /// <summary>The chosen rows by unit; with more than one, a unit is chosen first.</summary>
    public IReadOnlyList<IGrouping<Guid, Deadline>> ByUnit => [.. Open.GroupBy(d => d.UnitId)];

    public string UnitName(Guid id) => Work.Routing.Directory.Unit(id)?.Name ?? "";

    /// <summary>Where a count of working days from today ends.</summary>
    public string Ends(int days) => $"{days} 个到{Shell.Wording.Day(Work.Calendar.AddWorkingDays(Work.Today, days))}";
}
