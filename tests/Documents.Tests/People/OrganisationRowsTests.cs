using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Documents.People;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Documents.Tests.People;

public sealed class OrganisationRowsTests
{
    private static readonly DateOnly FirstDay = new(2021, 3, 25);
    private readonly OrganisationRows _rows = OrganisationRows.Of(OrganisationFileReader.ReadFile(Seeds.Organisation).Value!);
    private readonly CampaignDefinition _plan = CampaignFileReader.ReadFile(Seeds.Campaign).Value!;

    private PostDirectory Directory => new(_rows.Units, _rows.Posts, _rows.Appointments, _rows.Oversights, _rows.People);

    [Fact]
    public void Of_ShippedOrganisation_GivesEveryUnitAPathBelowItsParents()
    {
        var paths = _rows.Units.ToDictionary(u => u.Id, u => u.Path);

        Assert.Equal(_rows.Units.Count, paths.Values.Distinct().Count());
        Assert.All(_rows.Units.Where(u => u.ParentId is not null), u => Assert.Equal(paths[u.ParentId!.Value], u.Path[..^OrgUnit.PathWidth]));
        Assert.Equal(_rows.Units.Select(u => u.Path), paths.Values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Gaps_ShippedCampaignInShippedOrganisation_StopNothingAndNameTheVacancy()
    {
        var gaps = Campaign.GapsOf(_plan, Directory, FirstDay);

        Assert.DoesNotContain(gaps, g => g.Blocks);
        Assert.Equal([("社会事业局", RouteTarget.UnitHead)], gaps.Where(g => g.Kind == CampaignGapKind.FallbackForTarget).Select(g => (g.Name, g.Target!.Value)));
        Assert.DoesNotContain(gaps, g => g.Kind is CampaignGapKind.NoClerk or CampaignGapKind.PersonWithoutPost);
    }

    // Who signs first today, by name, for somebody of each class.
    [Theory]
    [InlineData("hanlu", "staff", "周启明")]
    [InlineData("lijiahe", "staff", "周启明")] // 主持工作 of a 科室 is still 一般人员
    [InlineData("zhouqiming", "unit-head", "沈致远")]
    [InlineData("ruanqing", "staff", "陆晓峰")] // 主持工作 while the regular head is away
    [InlineData("luxiaofeng", "unit-head", "罗建国")]
    [InlineData("shilei", "unit-head", "罗建国")]
    [InlineData("konglingtao", "staff", "罗建国")] // the head's post is vacant
    [InlineData("duxiaohe", "staff", "罗建国")] // 兼任
    [InlineData("luojianguo", "leader", "程立言")] // 兼任 never counts
    [InlineData("weizhengqing", "office-head", "罗建国")]
    [InlineData("dingyifan", "staff", "韦正清")]
    [InlineData("leiyu", "staff", "许东平")] // of a 科室 of the new district
    [InlineData("shenqiaolan", "village-cadre", "马俊鸣")]
    [InlineData("zoudegui", "village-secretary", "顾怀民")]
    public void Route_ShippedCampaignInShippedOrganisation_ReachesThePersonWhoSigns(string person, string filer, string signer)
    {
        var directory = Directory;
        var office = _rows.Units.Single(u => u.IsSupervisionOffice);
        var routing = new Routing(_plan, directory, FirstDay, office.Id);
        var home = directory.HomeOf(_rows.People.Single(p => p.Code == person).Id, FirstDay)!;
        var rule = routing.ClassOfPerson(home)!;
        var first = routing.Resolve(routing.StopsOf(rule.Signers[0], directory.FilingUnitOf(home.UnitId)!.Id))!;

        Assert.Equal(filer, rule.Code);
        Assert.Equal(signer, directory.Person(Assert.Single(first.PersonIds))!.Name);
    }
}
