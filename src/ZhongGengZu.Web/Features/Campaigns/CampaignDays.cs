using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Campaigns;

/// <summary>The days of a campaign as typed.</summary>
public sealed class DaysForm
{
    /// <summary>The definition's version that was read.</summary>
    public int Version { get; set; }

    /// <summary>The days whose effect has been shown, as <see cref="Print"/>; empty before.</summary>
    public string? Seen { get; set; }

    /// <summary>These days in a few characters: equal days, equal print.</summary>
    public string Print => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Facts)))[..16];

    [Display(Name = "黄灯提前")]
    public int? SoonDays { get; set; }

    [Display(Name = "方案日期遇休息日")]
    public RestDayRule? RestDays { get; set; }

    [Display(Name = "审核签字")]
    public int? SignOffStepDays { get; set; }

    [Display(Name = "审收")]
    public int? AcceptanceDays { get; set; }

    [Display(Name = "接收")]
    public int? ReceiptDays { get; set; }

    [Display(Name = "补正")]
    public int? CorrectionDays { get; set; }

    [Display(Name = "复核")]
    public int? VerificationDays { get; set; }

    [Display(Name = "补签")]
    public int? AmendmentDays { get; set; }

    [Display(Name = "中途加入")]
    public int? JoiningDays { get; set; }

    [Display(Name = "临时报送提前")]
    public int? DemandNoticeDays { get; set; }

    [Display(Name = "红灯")]
    public string? OverdueWord { get; set; }

    [Display(Name = "黄灯")]
    public string? SoonWord { get; set; }

    [Display(Name = "绿灯")]
    public string? OkWord { get; set; }

    [Display(Name = "销号后多少天")]
    public int? FollowUpAfterDays { get; set; }

    [Display(Name = "几个工作日看完")]
    public int? FollowUpDays { get; set; }

    [Display(Name = "立行立改")]
    public bool FollowUpOnTheSpot { get; set; }

    [Display(Name = "主办认定")]
    public int? ReassignmentDays { get; set; }

    [Display(Name = "延期次数")]
    public int? MostExtensions { get; set; }

    [Display(Name = "临期提醒提前")]
    public int? RemindBeforeDays { get; set; }

    [Display(Name = "仍逾期再提醒")]
    public int? RepeatDays { get; set; }

    [Display(Name = "休息日")]
    public bool RemindOnRestDays { get; set; }

    [Display(Name = "第一级")]
    public int? FirstLevelDays { get; set; }

    [Display(Name = "第二级")]
    public int? SecondLevelDays { get; set; }

    [Display(Name = "再往上每级")]
    public int? HigherLevelDays { get; set; }

    public DayFacts Facts => new()
    {
        SoonDays = SoonDays,
        RestDays = RestDays,
        SignOffStepDays = SignOffStepDays,
        AcceptanceDays = AcceptanceDays,
        ReceiptDays = ReceiptDays,
        CorrectionDays = CorrectionDays,
        VerificationDays = VerificationDays,
        AmendmentDays = AmendmentDays,
        JoiningDays = JoiningDays,
        DemandNoticeDays = DemandNoticeDays,
        ReassignmentDays = ReassignmentDays,
        MostExtensions = MostExtensions,
        OverdueWord = OverdueWord,
        SoonWord = SoonWord,
        OkWord = OkWord,
        FollowUpAfterDays = FollowUpAfterDays,
        FollowUpDays = FollowUpDays,
        FollowUpOnTheSpot = FollowUpOnTheSpot,
        RemindBeforeDays = RemindBeforeDays,
        RepeatDays = RepeatDays,
        RemindOnRestDays = RemindOnRestDays,
        FirstLevelDays = FirstLevelDays,
        SecondLevelDays = SecondLevelDays,
        HigherLevelDays = HigherLevelDays,
    };

    public static DaysForm Of(CampaignDefinition definition, int version)
    {
        var days = DayFacts.Of(definition);
        return new DaysForm
        {
            Version = version,
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
            OverdueWord = days.OverdueWord,
            SoonWord = days.SoonWord,
            OkWord = days.OkWord,
            FollowUpAfterDays = days.FollowUpAfterDays,
            FollowUpDays = days.FollowUpDays,
            FollowUpOnTheSpot = days.FollowUpOnTheSpot,
            RemindBeforeDays = days.RemindBeforeDays,
            RepeatDays = days.RepeatDays,
            RemindOnRestDays = days.RemindOnRestDays,
            FirstLevelDays = days.FirstLevelDays,
            SecondLevelDays = days.SecondLevelDays,
            HigherLevelDays = days.HigherLevelDays,
        };
    }
}

/// <summary>How many are of a light now and would be, and what it would be called.</summary>
public sealed record LightShift(Light Light, string Name, int Now, int Then);

/// <summary>Deadlines that would move together.</summary>
public sealed record DateShift(string What, DateTime From, DateTime To, int Count);

/// <summary>A real row whose light would change.</summary>
public sealed record RowShift(DueRow Row, LightWord Now, LightWord Then);

/// <summary>What the typed days would do to what is open.</summary>
public sealed record DaysPreview(IReadOnlyList<LightShift> Lights, IReadOnlyList<DateShift> Dates, IReadOnlyList<RowShift> Rows, int Changing);

/// <summary>时限与灯 of a campaign.</summary>
public sealed record DaysPage(CampaignHead Campaign, CampaignDefinition Definition, DaysForm Form, DaysPreview? Preview, TimelineModel History);

/// <summary>Reads the page and works the preview out on the real rows, in a fixed number of statements.</summary>
public sealed class CampaignDaysReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, WorkingCalendar calendar, Domain.CaseClock clock)
{
    /// <summary>Rows that a preview shows.</summary>
    public const int Rows = 20;

    private const int FewEntries = 12;

    public async Task<DaysPage> ReadAsync(CampaignHead campaign, DaysForm? typed, DeadlineSettings? then, CancellationToken cancel)
    {
        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var entries = await db.HistoryEntries.AsNoTracking().Where(h => h.CaseId == campaign.Id && h.Act == HistoryAct.CampaignDaysChanged)
            .OrderByDescending(h => h.Sequence).Take(FewEntries).Select(h => new { h.Act, h.At, h.ActorName, h.PostTitle, h.Facts }).ToListAsync(cancel);
        return new DaysPage(
            campaign,
            definition,
            typed ?? DaysForm.Of(definition, campaign.DefinitionVersion),
            then is null ? null : await PreviewAsync(campaign, definition, then, cancel),
            new TimelineModel([.. entries.Select(h => HistoryWords.Entry(h.Act, h.Facts, null, h.ActorName, h.PostTitle, h.At))], entries.Count));
    }

    /// <summary>The page with what the typed days would do. Refusals: <see cref="DayFacts.Over"/>.</summary>
    public async Task<DaysPage> PreviewAsync(CampaignHead campaign, DaysForm form, CancellationToken cancel)
    {
        var then = form.Facts.Over(await campaigns.DefinitionAsync(campaign, cancel)).Deadlines;
        form.Seen = form.Print;
        return await ReadAsync(campaign, form, then, cancel);
    }

    private async Task<DaysPreview> PreviewAsync(CampaignHead campaign, CampaignDefinition definition, DeadlineSettings then, CancellationToken cancel)
    {
        var open = db.Deadlines.AsNoTracking().Where(d => d.CampaignId == campaign.Id && d.IsOpen);
        var groups = (await open
                .GroupBy(d => new { d.Kind, d.DeliverableCode, d.CountedFrom, d.WorkingDays, d.OriginalDueAt, d.DueAt })
                .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel))
            .ConvertAll(g => (g.Key.DeliverableCode, Span: new DeadlineSpan(g.Key.Kind, g.Key.CountedFrom, g.Key.WorkingDays, g.Key.OriginalDueAt, g.Key.DueAt), g.Count));
        var (before, after) = (campaigns.Lights(definition), new LightScale(clock.UtcNow, calendar, then));
        DateTime Then(DeadlineSpan span) => span.DueBy(calendar, then.RestDays, clock.Today);
        var changing = groups.Where(g => before.Of(g.Span.DueAt, null) != after.Of(Then(g.Span), null)).ToList();
        var due = changing.Select(g => g.Span.DueAt).Distinct().ToList();
        var kinds = changing.Select(g => g.Span.Kind).Distinct().ToList();
        var rows = await open.Where(d => due.Contains(d.DueAt) && kinds.Contains(d.Kind))
            .OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(Rows).AsRows(db, current.Actor).ToListAsync(cancel);
        var moved = changing.Select(g => g.Span).Concat(groups.Select(g => g.Span)).DistinctBy(s => (s.Kind, s.DueAt)).ToDictionary(s => (s.Kind, s.DueAt), Then);
        return new DaysPreview(
            [.. new[] { Light.Overdue, Light.Soon, Light.Ok }.Select(light => new LightShift(
                light,
                after.Names.Of(light),
                groups.Where(g => before.Of(g.Span.DueAt, null) == light).Sum(g => g.Count),
                groups.Where(g => after.Of(Then(g.Span), null) == light).Sum(g => g.Count)))],
            [.. groups.Where(g => Then(g.Span) != g.Span.DueAt)
                .Select(g => new DateShift(g.DeliverableCode is { } code ? definition.Deliverable(code).Name : Wording.Of(g.Span.Kind), g.Span.DueAt, Then(g.Span), g.Count))
                .GroupBy(s => (s.What, s.From, s.To)).Select(g => g.First() with { Count = g.Sum(s => s.Count) }).OrderBy(s => s.From)],
            [.. rows.OrderBy(r => r.DueAt).ThenBy(r => r.Id).Select(r => new RowShift(r, DueWords.Light(before, r.DueAt), DueWords.Light(after, moved[(r.Kind, r.DueAt)])))
                .Where(r => r.Now != r.Then)],
            changing.Sum(g => g.Count));
    }
}
