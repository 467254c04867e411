using Microsoft.EntityFrameworkCore;

namespace ZhongGengZu.Web.Tests.Privacy;

/// <summary>
/// A personal list is read by whom the rules name and by nobody else: everybody of the organisation, the administrator and a stranger
/// have opened every page there is.
/// </summary>
public abstract class CanarySuite(CanaryHost host) : WebSuite(host)
{
    private new CanaryHost Host => (CanaryHost)base.Host;

    [SkippableFact]
    public async Task Canary_OnAnyPage_IsSeenByNobodyTheRulesDoNotName()
    {
        var seen = await Host.LookAsync();

        var leaks = seen.All.Where(s => !MaySee(s)).Select(s => $"{s.Who} reads {s.Key}.{s.Field} at {s.Address}").Order(StringComparer.Ordinal).ToList();
        Assert.Empty(seen.Broken);
        Assert.True(leaks.Count == 0, $"{leaks.Count} leaks:\n{string.Join('\n', leaks.Take(60))}");
    }

    [SkippableFact]
    public async Task Canary_OnTheProblemsPage_IsSeenByEverybodyTheRulesName()
    {
        var seen = await Host.LookAsync();
        var onPage = seen.All.Where(s => s.Address.StartsWith("/problems/", StringComparison.Ordinal)).Select(s => (s.Who, s.Key)).ToHashSet();

        var missing =
            from canary in CanaryCase.All
            from name in Readers(canary)
            where !onPage.Contains((name, canary.Key))
            select $"{name} does not find {canary.Key}";
        Assert.Empty(missing);
    }

    [SkippableFact]
    public async Task MeasureOwner_SeesTheMeasureAndNothingElse()
    {
        var seen = await Host.LookAsync();
        var canary = CanaryCase.All.Single(c => c.MeasureOwner is not null);

        var fields = seen.All.Where(s => s.Who == canary.MeasureOwner && s.Key == canary.Key).Select(s => s.Field).Distinct();

        Assert.Equal(["measure"], fields);
    }

    [SkippableFact]
    public async Task Everybody_OpensTheirOwnPages()
    {
        var seen = await Host.LookAsync();

        Assert.True(seen.Opened("zhouqiming") > 50);
        Assert.True(seen.Opened(CanaryHost.Administrator) > 10);
    }

    [SkippableFact]
    public async Task OfficeReads_OfAPersonalList_AreWrittenDownAndNobodyElses()
    {
        await Host.LookAsync();
        var key = Host.InFull ? "sent" : "bureauhead";
        var list = await Host.ListOfAsync(CanaryCase.All.Single(c => c.Key == key).Person);
        var cases = await Host.ReadAsync(db => db.Problems.Where(p => p.ListId == list).Select(p => (Guid?)p.Id).Concat(db.RectificationPlans.Where(p => p.ListId == list).Select(p => (Guid?)p.Id)).ToListAsync());

        var reads = await Host.ReadAsync(db => db.ReadLog.Where(r => r.ListId == list)
            .Select(r => new { Who = db.People.Where(p => p.Id == r.PersonId).Select(p => p.Code).Single(), r.CaseId }).Distinct().ToListAsync());

        Assert.Equal(CanaryCase.Office.Order(), reads.Select(r => r.Who).Distinct().Order());
        Assert.All(CanaryCase.Office.Intersect(CanaryCase.LookersAtCounts), name => Assert.Empty(cases.Append(null).Except(reads.Where(r => r.Who == name).Select(r => r.CaseId))));
    }

    private bool MaySee(Sighting seen)
    {
        var canary = CanaryCase.All.Single(c => c.Key == seen.Key);
        return seen.Field == "rewritten" || !canary.HandedIn
            ? seen.Who == canary.Person
            : canary.IsReader(seen.Who, Host.InFull) || (seen.Who == canary.MeasureOwner && seen.Field == "measure");
    }

    private IEnumerable<string> Readers(CanaryCase canary) =>
        new[] { canary.Person }.Concat(canary.Readers).Concat(CanaryCase.Office).Distinct().Where(name => canary.IsReader(name, Host.InFull));
}

public sealed class CanaryInFullText(FullTextCanaryHost host) : CanarySuite(host), IClassFixture<FullTextCanaryHost>;

public sealed class CanaryInCountsOnly(CountsOnlyCanaryHost host) : CanarySuite(host), IClassFixture<CountsOnlyCanaryHost>;

public sealed class CanaryAddressesTests(SqliteCampaignHost host) : WebSuite(host), IClassFixture<SqliteCampaignHost>
{
    [SkippableFact]
    public void Address_WithAParameterNobodyKnows_IsAFaultWithASentence()
    {
        var addresses = new CanaryAddresses((CampaignWebHost)Host);

        var route = Assert.Throws<InvalidOperationException>(() => addresses.AddressesOf("/secrets/{key}", []));
        var question = Assert.Throws<InvalidOperationException>(() => addresses.AddressesOf("/secrets", [new Question("whose", typeof(string))]));

        Assert.Equal("GET /secrets/{key} asks for 'secrets/key' and the canary test does not know what to fill in: add it to CanaryAddresses, so that the new page is searched too.", route.Message);
        Assert.Contains("'?whose'", question.Message, StringComparison.Ordinal);
    }
}
