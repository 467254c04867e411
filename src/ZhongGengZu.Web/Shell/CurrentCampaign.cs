using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Web.Shell;

/// <summary>The campaign that the person looks at: the one chosen last, else the one started last. One statement a request.</summary>
public sealed class CurrentCampaign(CaseDbContext db, IHttpContextAccessor http, CaseClock clock, WorkingCalendar calendar)
{
    /// <summary>Name of the cookie that keeps the choice; it holds a campaign's code.</summary>
    public const string Cookie = "campaign";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    private IReadOnlyList<CampaignHead>? _all;
    private string? _chosen;

    /// <summary>All campaigns, started ones first, the newest first.</summary>
    public async Task<IReadOnlyList<CampaignHead>> AllAsync(CancellationToken cancel)
    {
        if (_all is null)
        {
            var rows = await db.Set<Campaign>().AsNoTracking()
                .Select(c => new CampaignHead(c.Id, c.Code, c.Title, c.State, c.StartedAt, c.OfficeUnitId, c.DefinitionVersion))
                .ToListAsync(cancel);
            _all = [.. rows.OrderByDescending(c => c.State == CampaignState.Running).ThenByDescending(c => c.StartedAt).ThenBy(c => c.Code, StringComparer.Ordinal)];
        }

        return _all;
    }

    /// <summary>The current campaign, or null while none has been started.</summary>
    public async Task<CampaignHead?> HeadAsync(CancellationToken cancel)
    {
        var all = await AllAsync(cancel);
        var chosen = _chosen ?? http.HttpContext?.Request.Cookies[Cookie];
        return all.FirstOrDefault(c => c.State == CampaignState.Running && c.Code == chosen) ?? all.FirstOrDefault(c => c.State == CampaignState.Running);
    }

    /// <summary>The running campaign of a code, or null.</summary>
    public async Task<CampaignHead?> RunningAsync(string code, CancellationToken cancel) =>
        (await AllAsync(cancel)).FirstOrDefault(c => c.Code == code && c.State == CampaignState.Running);

    /// <summary>From now on, this page included, the person looks at this campaign.</summary>
    public void Choose(CampaignHead campaign)
    {
        _chosen = campaign.Code;
        http.HttpContext?.Response.Cookies.Append(Cookie, campaign.Code, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = Kept });
    }

    /// <summary>A campaign's definition; it never changes within one version, so it is read once a process.</summary>
    public async Task<CampaignDefinition> DefinitionAsync(CampaignHead campaign, CancellationToken cancel)
    {
        if (!Definitions.TryGetValue((campaign.Id, campaign.DefinitionVersion), out var definition))
        {
            definition = (await db.Set<Campaign>().AsNoTracking().SingleAsync(c => c.Id == campaign.Id, cancel)).Definition;
            Definitions[(campaign.Id, campaign.DefinitionVersion)] = definition;
        }

        return definition;
    }

    /// <summary>The lights of this request by a campaign's 临期 and words.</summary>
    public LightScale Lights(CampaignDefinition definition) => new(clock.UtcNow, calendar, definition.Deadlines);

    private static readonly ConcurrentDictionary<(Guid, int), CampaignDefinition> Definitions = new();
}

/// <summary>A campaign without its definition.</summary>
public sealed record CampaignHead(Guid Id, string Code, string Title, CampaignState State, DateTime? StartedAt, Guid? OfficeUnitId, int DefinitionVersion);
