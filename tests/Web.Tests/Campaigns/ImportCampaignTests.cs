using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Campaigns;

public sealed class ImportCampaignTests(SqliteWebHost host) : WebSuite(host), IClassFixture<SqliteWebHost>
{
    private readonly Zone _zone = new(host);

    [SkippableFact]
    public async Task Import_IntoAnEmptyDatabase_StoresADraftOnceAndNeedsNoOrganisation()
    {
        await _zone.ImportAsync(root => root["code"] = "first");

        Assert.Equal(CampaignState.Draft, await _zone.ReadAsync(db => db.Campaigns.Where(c => c.Code == "first").Select(c => c.State).SingleAsync()));
        var again = await Assert.ThrowsAsync<VerbRefusedException>(() => _zone.ImportAsync(root => root["code"] = "first"));
        Assert.Contains("first", again.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Import_OfABrokenFile_TellsEveryErrorByPathAndStoresNothing()
    {
        var before = await _zone.ReadAsync(db => db.Campaigns.CountAsync());

        var refused = await Assert.ThrowsAsync<VerbRefusedException>(() => _zone.ImportAsync(root =>
        {
            root["code"] = "broken";
            root["phases"]![1]!["end"] = "2021-02-30";
            root["deliverables"]![1]!["owedBy"]![0] = "nobody";
        }));

        Assert.Contains("$.phases[1].end", refused.Message, StringComparison.Ordinal);
        Assert.Contains("$.deliverables[1].owedBy[0]", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
        Assert.Equal(before, await _zone.ReadAsync(db => db.Campaigns.CountAsync()));
    }
}
