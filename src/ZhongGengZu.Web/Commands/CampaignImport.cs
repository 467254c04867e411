using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Web.Commands;

/// <summary>Stores a checked campaign file as a draft; needs no organisation.</summary>
public sealed class CampaignImport(CaseDbContext db, CaseDesk desk)
{
    /// <summary>The draft. Refusals: <see cref="RefusalCode.Taken"/> for a code that is there already.</summary>
    public async Task<Campaign> RunAsync(CaseWork work, CampaignDefinition definition, CancellationToken cancel)
    {
        if (await db.Campaigns.AnyAsync(c => c.Code == definition.Code, cancel))
        {
            throw new Refusal(RefusalCode.Taken);
        }

        var campaign = new Campaign { Code = definition.Code, Title = definition.Title, Definition = definition };
        desk.Add(campaign);
        work.Record(CaseKind.Campaign, campaign.Id, HistoryAct.CampaignImported, facts: new Dictionary<string, string?> { ["code"] = definition.Code });
        await desk.SaveAsync(work, cancel);
        return campaign;
    }
}
