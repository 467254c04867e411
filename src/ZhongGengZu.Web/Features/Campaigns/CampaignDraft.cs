using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;


namespace ZhongGengZu.Web.Features.Campaigns;

/// <summary>A campaign before 启动: what its plan says, and what the organisation lacks for it.</summary>
public sealed record CampaignDraftPage
{
    public required CampaignHead Campaign { get; init; }

    public required CampaignDefinition Definition { get; init; }

    /// <summary>What 启动 is asked for: another version is not started unread.</summary>
    public required int Version { get; init; }

    public required PhaseLineModel Phases { get; init; }

    public required IReadOnlyList<CampaignGap> Gaps { get; init; }

    public required IReadOnlyList<RuleNote> Rules { get; init; }

    /// <summary>Why it cannot be started by this reader now; null = it can.</summary>
    public required RefusalCode? Refused { get; init; }

    /// <summary>The plan it was drawn up from, for whoever may go on with it; null for one that was imported.</summary>
    public required Guid? PlanId { get; init; }

    public IEnumerable<CampaignGap> Blocking => Gaps.Where(g => g.Blocks);

    public IEnumerable<CampaignGap> Noted => Gaps.Where(g => !g.Blocks);

    /// <summary>The title of the page says whether it can go.</summary>
    public string Answer => (Refused, Blocking.Count()) switch
    {
        (RefusalCode.CampaignIncomplete, var missing) => $"还缺 {missing} 项，补齐才能启动",
        (RefusalCode.PlanAhead, _) => "方案改过，草稿还没更新",
        (null, _) => Gaps.Count == 0 ? "都齐了，可以启动" : "可以启动",
        _ => $"由{Definition.SupervisionOffice}启动",
    };
}

/// <summary>Reads a draft: the whole organisation, in a fixed number of statements.</summary>
public sealed class CampaignDraftReader(CaseDbContext db, DirectoryLoader directories, CurrentActor current, CaseClock clock, WorkingCalendar calendar)
{
    /// <summary>The page, or null for whoever does not see drafts.</summary>
    public async Task<CampaignDraftPage?> ReadAsync(CampaignHead head, CancellationToken cancel)
    {
        if (!CampaignListReader.SeesDrafts(current))
        {
            return null;
        }

        var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == head.Id, cancel);
        var directory = await directories.LoadAllAsync(cancel);
        var today = clock.Today;
        return new CampaignDraftPage
        {
            Campaign = head,
            Definition = campaign.Definition,
            Version = campaign.DefinitionVersion,
            Phases = PhaseLines.Of(campaign.Definition, today),
            Gaps = [.. Campaign.GapsOf(campaign.Definition, directory, today).OrderByDescending(g => g.Blocks)],
            Rules = CampaignRules.Of(campaign.Definition, calendar),
            Refused = campaign.CheckStart(current.Actor, directory, today) ?? (await IsBehindAsync(head.Code, cancel) ? RefusalCode.PlanAhead : null),
            PlanId = await PlanOfAsync(head.Code, cancel),
        };
    }

    /// <summary>The plan that a campaign was drawn up from, for whoever may see it; null for one that was imported.</summary>
    public async Task<Guid?> PlanOfAsync(string code, CancellationToken cancel) => current.May(Permission.StartCampaign)
        ? await db.CampaignPlans.VisibleTo(current.Actor).Where(p => p.CampaignCode == code).OrderBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancel)
        : null;

    /// <summary>Whether the plan of a draft was changed into what cannot be a campaign yet: every other change is drawn at once.</summary>
    public async Task<bool> IsBehindAsync(string code, CancellationToken cancel) =>
        await db.CampaignPlans.AsNoTracking().Where(p => p.CampaignCode == code).OrderBy(p => p.Id).Select(p => p.Sheet).FirstOrDefaultAsync(cancel) is { } sheet
        && CampaignDefinitionDraft.Ready(sheet) is null;
}
