using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>登记问题 as it is typed. The rules are <see cref="ProblemContent.Check"/>; nothing is decided here.</summary>
public sealed class ProblemForm
{
    /// <summary>The list it goes on: the writer's own or the unit's.</summary>
    [Display(Name = "层次")]
    public Guid ListId { get; set; }

    /// <summary>Version that was read when an existing draft was opened.</summary>
    public long Version { get; set; }

    /// <summary>Idempotency key of a new one: pressed twice, written once.</summary>
    public Guid Key { get; set; }

    [Display(Name = "问题内容")]
    public string? Text { get; set; }

    /// <summary>First level of the focus area.</summary>
    [Display(Name = "治理重点")]
    public string? FocusFirst { get; set; }

    /// <summary>Second level; belongs to the first or is left out.</summary>
    [Display(Name = "治理重点")]
    public string? FocusAreaCode { get; set; }

    [Display(Name = "“其他”是什么")]
    public string? FocusNote { get; set; }

    [Display(Name = "查的方面")]
    public string? FacetCode { get; set; }

    [Display(Name = "对照什么")]
    public string? BenchmarkCode { get; set; }

    [Display(Name = "问题来源")]
    public string? SourceCode { get; set; }

    [Display(Name = "反馈文号")]
    public string? SourceReference { get; set; }

    [Display(Name = "办理方式")]
    public Term? Term { get; set; }

    [Display(Name = "做了什么")]
    public string? DoneWhat { get; set; }

    [Display(Name = "哪天做的")]
    public DateOnly? DoneOn { get; set; }

    [Display(Name = "首次见效日期")]
    public DateOnly? FirstResultOn { get; set; }

    [Display(Name = "办结时限")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "整改标准")]
    public string? Standard { get; set; }

    [Display(Name = "责任人")]
    public Guid? ResponsiblePersonId { get; set; }

    [Display(Name = "整改措施")]
    public string? Measure { get; set; }

    [Display(Name = "协办单位")]
    public List<Guid> AssistingUnitIds { get; set; } = [];

    /// <summary>What the page offers to choose from; never posted.</summary>
    [BindNever, ValidateNever]
    public ProblemFormPage Page { get; set; } = null!;

    /// <summary>The form of a draft as it stands.</summary>
    public static ProblemForm Of(Problem problem, CampaignDefinition definition) => Of(problem.Content, definition, problem.ListId, problem.Version, problem.Assisting.Select(a => a.UnitId));

    /// <summary>The content to hand to the Domain. What belongs to another term or level of filing is left out.</summary>
    public ProblemContent Content(CampaignDefinition definition, bool personal)
    {
        var focus = FocusWords.Chosen(definition, FocusFirst, FocusAreaCode);
        return new ProblemContent
        {
            Text = Text ?? "",
            FocusAreaCode = focus,
            FocusNote = definition.FocusArea(focus) is { FreeText: false } ? null : Clean(FocusNote),
            FacetCode = personal ? Clean(FacetCode) : null,
            BenchmarkCode = personal ? Clean(BenchmarkCode) : null,
            SourceCode = Clean(SourceCode),
            SourceReference = definition.Source(SourceCode) is { RequiresReference: false } ? null : Clean(SourceReference),
            Term = Term,
            DoneWhat = Term == Domain.Problems.Term.OnTheSpot ? Clean(DoneWhat) : null,
            DoneOn = Term == Domain.Problems.Term.OnTheSpot ? DoneOn : null,
            FirstResultOn = Term == Domain.Problems.Term.Standing ? FirstResultOn : null,
            DueOn = Term == Domain.Problems.Term.ByDate ? DueOn : null,
            Standard = Clean(Standard),
            ResponsiblePersonId = personal ? null : ResponsiblePersonId,
            Measure = Clean(Measure),
        };
    }

    /// <summary>协办 of a unit's problem; a personal one has none.</summary>
    public IReadOnlyList<Guid> Assisting(bool personal) => personal ? [] : AssistingUnitIds;

    internal static ProblemForm Of(ProblemContent content, CampaignDefinition definition, Guid listId, long version, IEnumerable<Guid> assisting)
    {
        var parent = definition.FirstLevelOf(content.FocusAreaCode);
        return new ProblemForm
        {
            ListId = listId,
            Version = version,
            Text = content.Text,
            FocusFirst = parent?.Code,
            FocusAreaCode = parent?.Code == content.FocusAreaCode ? null : content.FocusAreaCode,
            FocusNote = content.FocusNote,
            FacetCode = content.FacetCode,
            BenchmarkCode = content.BenchmarkCode,
            SourceCode = content.SourceCode,
            SourceReference = content.SourceReference,
            Term = content.Term,
            DoneWhat = content.DoneWhat,
            DoneOn = content.DoneOn,
            FirstResultOn = content.FirstResultOn,
            DueOn = content.DueOn,
            Standard = content.Standard,
            ResponsiblePersonId = content.ResponsiblePersonId,
            Measure = content.Measure,
            AssistingUnitIds = [.. assisting],
        };
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
