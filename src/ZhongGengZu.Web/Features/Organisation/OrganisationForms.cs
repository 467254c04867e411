using System.ComponentModel.DataAnnotations;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Features.Organisation;

/// <summary>A form that is checked against the row's version it was opened with.</summary>
public interface IVersionedForm
{
    /// <summary>The version that was read; 0 for a new row.</summary>
    long Version { get; set; }
}

/// <summary>From a day on, to a day or open-ended.</summary>
public abstract class PeriodForm : IVersionedForm
{
    public long Version { get; set; }

    [Display(Name = "从哪天起")]
    public DateOnly? From { get; set; }

    [Display(Name = "到哪天止")]
    public DateOnly? To { get; set; }
}

public sealed class UnitForm : PeriodForm
{
    public Guid? ParentId { get; set; }

    [Display(Name = "单位名称")]
    public string? Name { get; set; }

    [Display(Name = "简称")]
    public string? ShortName { get; set; }

    [Display(Name = "单位编码")]
    public string? Code { get; set; }

    [Display(Name = "种类")]
    public OrgUnitKind? Kind { get; set; }

    [Display(Name = "督查考核办")]
    public bool IsSupervisionOffice { get; set; }

    public UnitFacts Facts => new(Code, Name, ShortName, IsSupervisionOffice, From, To);
}

public sealed class PostForm : PeriodForm
{
    public Guid UnitId { get; set; }

    [Display(Name = "职务名称")]
    public string? Title { get; set; }

    [Display(Name = "种类")]
    public PostKind? Kind { get; set; }
}

public sealed class AppointmentForm : PeriodForm
{
    public Guid PostId { get; set; }

    [Display(Name = "谁")]
    public Guid? PersonId { get; set; }

    [Display(Name = "方式")]
    public AppointmentKind? Kind { get; set; }
}

public sealed class OversightForm : PeriodForm
{
    public Guid UnitId { get; set; }

    [Display(Name = "领导")]
    public Guid? LeaderPostId { get; set; }

    [Display(Name = "方式")]
    public OversightKind? Kind { get; set; }
}

public sealed class PersonForm : IVersionedForm
{
    public long Version { get; set; }

    [Display(Name = "姓名")]
    public string? Name { get; set; }

    [Display(Name = "人员编码")]
    public string? Code { get; set; }
}

/// <summary>A choice of a list.</summary>
public sealed record Choice(string Value, string Word);

/// <summary>A form with what stands around it.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Id">The row that is changed, null for a new one.</param>
/// <param name="Subject">What it is about: the unit's, post's or person's name.</param>
/// <param name="Action">Where it is sent.</param>
/// <param name="Back">The page it was opened from.</param>
public sealed record FormPage<T>(T Form, Guid? Id, string Subject, string Action, string Back)
    where T : IVersionedForm
{
    /// <summary>Kinds to choose from, empty where the kind is fixed.</summary>
    public IReadOnlyList<Choice> Kinds { get; init; } = [];

    /// <summary>People or posts to choose from.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The row's version as it is now.</summary>
    public long CurrentVersion { get; init; }

    public bool IsNew => Id is null;
}
