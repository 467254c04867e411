using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Inspections;

/// <summary>An inspection as it is typed.</summary>
public sealed class InspectionForm
{
    /// <summary>The version that was read; of a new one 0.</summary>
    public long Version { get; set; }

    [Display(Name = "名称")]
    public string? Title { get; set; }

    [Display(Name = "方式")]
    public InspectionMethod? Method { get; set; }

    [Display(Name = "督查内容")]
    public string? Points { get; set; }

    [Display(Name = "开始日期")]
    public DateOnly? From { get; set; }

    [Display(Name = "结束日期")]
    public DateOnly? To { get; set; }

    [Display(Name = "问题来源记为")]
    public string? SourceCode { get; set; }

    [Display(Name = "督查哪些单位")]
    public List<Guid> UnitIds { get; set; } = [];

    [Display(Name = "督查人员")]
    public List<Guid> InspectorIds { get; set; } = [];

    [Display(Name = "其他参加人员")]
    public string? Others { get; set; }

    /// <summary>One planning is one inspection, however often the button is pressed.</summary>
    public Guid Key { get; set; }

    public InspectionContent ToContent() => new()
    {
        Title = Title,
        Method = Method,
        Points = Points,
        From = From,
        To = To,
        SourceCode = SourceCode,
        UnitIds = UnitIds,
        InspectorIds = InspectorIds,
        Others = Others,
    };

    public static InspectionForm Of(Inspection inspection) => new()
    {
        Version = inspection.Version,
        Title = inspection.Title,
        Method = inspection.Method,
        Points = inspection.Points,
        From = inspection.From,
        To = inspection.To,
        SourceCode = inspection.SourceCode,
        UnitIds = [.. inspection.Units.Select(u => u.UnitId)],
        InspectorIds = [.. inspection.Inspectors.Select(i => i.PersonId)],
        Others = inspection.Others,
    };
}

/// <summary>A unit that may be inspected.</summary>
public sealed record UnitChoice(Guid Id, string Name);

/// <summary>The form of an inspection, a new one's or one's that is planned.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Id">The inspection, null for a new one.</param>
/// <param name="Units">Units that may be inspected.</param>
/// <param name="Office">People of the office.</param>
/// <param name="Others">Leaders, heads and deputies who may take part.</param>
/// <param name="Sources">问题来源 found by others.</param>
public sealed record InspectionFormPage(
    InspectionForm Form, Guid? Id, IReadOnlyList<UnitChoice> Units, IReadOnlyList<Colleague> Office, IReadOnlyList<SelectListItem> Others, IReadOnlyList<SourceDefinition> Sources)
{
    public string Back => Id is { } id ? InspectionPage.HrefOf(id) : "/inspections";

    public string Action => Id is { } id ? $"{InspectionPage.HrefOf(id)}/edit" : "/inspections";
}

/// <summary>A finding as it is typed.</summary>
public sealed class FindingForm
{
    [Display(Name = "单位")]
    public Guid? UnitId { get; set; }

    [Display(Name = "发现的问题")]
    public string? Text { get; set; }

    /// <summary>First level of the focus area.</summary>
    public string? FocusFirst { get; set; }

    [Display(Name = "治理重点")]
    public string? FocusAreaCode { get; set; }

    [Display(Name = "其他是指")]
    public string? FocusNote { get; set; }

    [Display(Name = "处理")]
    public bool PutRight { get; set; }

    [Display(Name = "要求什么时候改好")]
    public DateOnly? DueOn { get; set; }

    /// <summary>The next one is written down right after.</summary>
    public bool Again { get; set; }

    public Guid Key { get; set; }

    public FindingContent ToContent(CampaignDefinition definition)
    {
        var focus = FocusWords.Chosen(definition, FocusFirst, FocusAreaCode);
        return new FindingContent
        {
            UnitId = UnitId,
            Text = Text ?? "",
            FocusAreaCode = focus,
            FocusNote = definition.FocusArea(focus) is { FreeText: true } ? FocusNote : null,
            PutRight = PutRight,
            DueOn = PutRight ? null : DueOn,
        };
    }

    public static FindingForm Of(Finding finding, CampaignDefinition definition)
    {
        var parent = definition.FirstLevelOf(finding.FocusAreaCode);
        return new FindingForm
        {
            UnitId = finding.UnitId,
            Text = finding.Text,
            FocusFirst = parent?.Code,
            FocusAreaCode = parent?.Code == finding.FocusAreaCode ? null : finding.FocusAreaCode,
            FocusNote = finding.FocusNote,
            PutRight = finding.PutRight,
            DueOn = finding.DueOn,
        };
    }
}

/// <summary>The form of a finding, a new one's or one's that is corrected.</summary>
public sealed record FindingFormPage(FindingForm Form, Inspection Inspection, Guid? FindingId, CampaignDefinition Definition, IReadOnlyList<UnitChoice> Units)
{
    public string Back => InspectionPage.HrefOf(Inspection.Id);

    public string Action => FindingId is { } id ? $"{Back}/findings/{id}/edit" : $"{Back}/findings";

    public IReadOnlyList<PickerGroup> FocusAreas => FocusWords.Groups(Definition);
}

/// <summary>A 督查意见 as it is typed.</summary>
public sealed class ConclusionForm
{
    /// <summary>The version that was read: what was found since goes out unseen by nobody.</summary>
    public long Version { get; set; }

    public Guid? UnitId { get; set; }

    [Display(Name = "督查意见")]
    public string? Text { get; set; }

    public Guid Key { get; set; }
}

/// <summary>发督查意见 to one unit, with what goes along.</summary>
public sealed record ConclusionFormPage(ConclusionForm Form, Inspection Inspection, string UnitName, string HeadName, DateOnly AnswerBy, IReadOnlyList<FindingRow> Findings)
{
    public string Back => InspectionPage.HrefOf(Inspection.Id);
}
