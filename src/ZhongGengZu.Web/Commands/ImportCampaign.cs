using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.History;
using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Web.Commands;

/// <summary>Stores a campaign file as a draft, organisation or not; every mistake in the file is told at once, by path.</summary>
public sealed class ImportCampaign : IVerb
{
    public string Name => "import-campaign";

    public string Usage => "FILE";

    public async Task<VerbResult> RunAsync(VerbArguments arguments, IServiceProvider services)
    {
        arguments.Allow();
        var reading = CampaignFileReader.ReadFile(arguments.Words(1, 1)[0]);
        if (reading.Value is not { } definition)
        {
            throw new VerbRefusedException(string.Join("; ", reading.Errors.Select(e => $"{e.Path}: {e.Message}")));
        }

        var db = services.GetRequiredService<CaseDbContext>();
        await CaseDatabase.RequireCurrentAsync(db);
        if (await db.Campaigns.AnyAsync(c => c.Code == definition.Code))
        {
            throw new VerbRefusedException($"There is a campaign {definition.Code} already.");
        }

        var desk = services.GetRequiredService<CaseDesk>();
        var work = await desk.BeginAsync(OperatorActor.Actor, CancellationToken.None);
        var campaign = new Campaign { Code = definition.Code, Title = definition.Title, Definition = definition };
        desk.Add(campaign);
        work.Record(CaseKind.Campaign, campaign.Id, HistoryAct.CampaignImported, facts: new Dictionary<string, string?> { ["code"] = campaign.Code });
        await desk.SaveAsync(work, CancellationToken.None);
        await services.GetRequiredService<HistorySealer>().SealAsync(CancellationToken.None);
        return VerbResult.Say(
            $"{campaign.Code} is stored as a draft; start it on /campaigns/{campaign.Code}.",
            new { code = campaign.Code, phases = definition.Phases.Count, deliverables = definition.Deliverables.Count, filers = definition.Filers.Count });
    }
}
