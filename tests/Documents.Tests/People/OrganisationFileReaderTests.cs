using ZhongGengZu.Documents.People;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Documents.Tests.People;

public sealed class OrganisationFileReaderTests
{
    private static readonly DateOnly DemoDay = new(2021, 4, 8);

    [Fact]
    public void Read_ShippedOrganisation_IsSoundAndHasWhatTheDemoNeeds()
    {
        var reading = OrganisationFileReader.ReadFile(Seeds.Organisation);

        Assert.Empty(reading.Errors.Lines());
        var zone = reading.Value!;
        Assert.True(zone.Units.Count(u => u.Kind == OrgUnitKind.Bureau) >= 10);
        Assert.Equal(2, zone.Units.Count(u => u.Kind == OrgUnitKind.Branch));
        Assert.Equal(1, zone.Units.Count(u => u.Kind == OrgUnitKind.NewDistrict));
        Assert.Equal(3, zone.Units.Count(u => u.Kind == OrgUnitKind.Village));
        Assert.Equal("督查考核办", Assert.Single(zone.Units, u => u.SupervisionOffice).Name);
        Assert.InRange(zone.People.Count, 75, 90);
        Assert.Equal(zone.People.Count, zone.People.DistinctBy(p => p.Name).Count());
        Assert.Contains(zone.Oversights.Where(o => o.Kind == OversightKind.Oversee).GroupBy(o => o.Leader), g => g.Count() > 3);
    }

    [Fact]
    public void Read_ShippedOrganisation_HasOneVacancyOneHeadTwiceAndOneActingHead()
    {
        var zone = OrganisationFileReader.ReadFile(Seeds.Organisation).Value!;
        var held = zone.Appointments.Where(a => a.From <= DemoDay && (a.To is null || DemoDay <= a.To)).ToLookup(a => a.Post);
        var heads = zone.Posts.Where(p => p.Kind == PostKind.UnitHead).ToList();

        Assert.Equal(["ssj-head"], zone.Posts.Where(p => Post.IsSingleKind(p.Kind) && !held[p.Code].Any()).Select(p => p.Code));
        Assert.Equal(["zrj-head"], heads.Where(h => held[h.Code].Any(a => a.Kind == AppointmentKind.Concurrent)).Select(h => h.Code));
        Assert.Equal(["scfj-head"], heads.Where(h => held[h.Code].Any(a => a.Kind == AppointmentKind.Acting)).Select(h => h.Code));
        Assert.All(
            zone.Units.Where(u => u.Kind is not (OrgUnitKind.Body or OrgUnitKind.Section)),
            unit => Assert.Contains(zone.Posts, p => p.Unit == unit.Code && p.Kind == PostKind.FilingClerk));
    }

    [Fact]
    public void Read_ShippedOrganisation_GivesEveryFilingUnitALeaderAndEveryVillageALiaison()
    {
        var zone = OrganisationFileReader.ReadFile(Seeds.Organisation).Value!;
        var running = zone.Oversights.Where(o => o.From <= DemoDay && (o.To is null || DemoDay <= o.To)).ToList();

        Assert.All(
            zone.Units.Where(u => u.Kind is not (OrgUnitKind.Body or OrgUnitKind.Section)),
            unit => Assert.Single(running, o => o.Unit == unit.Code && o.Kind == OversightKind.Oversee));
        Assert.All(
            zone.Units.Where(u => u.Kind == OrgUnitKind.Village),
            unit => Assert.Single(running, o => o.Unit == unit.Code && o.Kind == OversightKind.Liaison));
    }

    private const string Small = """
        {
          "name": "某区", "from": "2020-01-01",
          "units": [
            { "code": "z", "name": "某区", "shortName": "某区", "kind": "body", "parent": null },
            { "code": "a", "name": "甲局", "shortName": "甲局", "kind": "bureau", "parent": "z" },
            { "code": "b", "name": "乙局", "shortName": "乙局", "kind": "bureau", "parent": "z" },
            { "code": "s", "name": "一科", "shortName": "一科", "kind": "section", "parent": "a" },
            { "code": "v", "name": "某村", "shortName": "某村", "kind": "village", "parent": "z" }
          ],
          "posts": [
            { "code": "l1", "unit": "z", "kind": "leader", "title": "委员" },
            { "code": "l2", "unit": "z", "kind": "leader", "title": "委员" },
            { "code": "ah", "unit": "a", "kind": "unit-head", "title": "局长" },
            { "code": "as", "unit": "a", "kind": "staff", "title": "科员" },
            { "code": "bs", "unit": "b", "kind": "staff", "title": "科员" }
          ],
          "people": [{ "code": "p", "name": "张三" }, { "code": "q", "name": "李四" }],
          "appointments": [
            { "person": "p", "post": "as", "kind": "regular", "from": "2020-01-01", "to": "2020-12-31" },
            { "person": "p", "post": "bs", "kind": "regular", "from": "2021-01-01" },
            { "person": "p", "post": "ah", "kind": "acting", "from": "2021-02-01" },
            { "person": "q", "post": "ah", "kind": "regular", "from": "2020-06-01" }
          ],
          "oversights": [
            { "leader": "l1", "unit": "a", "kind": "oversee", "from": "2020-01-01", "to": "2020-12-31" },
            { "leader": "l2", "unit": "a", "kind": "oversee", "from": "2021-01-01" },
            { "leader": "l1", "unit": "a", "kind": "liaison", "from": "2020-01-01" }
          ]
        }
        """;

    [Fact]
    public void Read_DatesThatTouchAndAnActingHead_AreSound() => Assert.Empty(Read(_ => { }).Lines());

    [Theory]
    [InlineData("units", "[]", "$.units", "至少要有一个单位")]
    [InlineData("units[1].parent", "\"nowhere\"", "$.units[1].parent", "单位里没有“nowhere”")]
    [InlineData("units[1].parent", "\"s\"", "$.units[1].parent", "“甲局”的上级绕回了自己")]
    [InlineData("units[1].parent", "null", "$.units[1].parent", "最上一级只能有一个，已有“某区”")]
    [InlineData("units[0].parent", "\"a\"", "$.units", "没有最上一级的单位")]
    [InlineData("units[3].parent", "\"z\"", "$.units[3].parent", "“一科”是科室")]
    [InlineData("units[1].parent", null, "$.units[1].parent", "缺“上级单位”（parent）")]
    [InlineData("units[2].code", "\"s\"", "$.units[3].code", "重复")]
    [InlineData("units[2].name", "\"甲局\"", "$.units[2].name", "重复")]
    [InlineData("units[2].shortName", "\"甲局\"", "$.units[2].shortName", "重复")]
    [InlineData("units[2].shortName", "\"乙\"", "$.units[2].shortName", "应有二到四个字")]
    [InlineData("units[2].shortName", "\"乙乙乙乙乙\"", "$.units[2].shortName", "有 5 字，最多 4 字")]
    [InlineData("units[2].kind", "\"department\"", "$.units[2].kind", "只能是 body、bureau")]
    [InlineData("posts[4].unit", "\"x\"", "$.posts[4].unit", "单位里没有“x”")]
    [InlineData("posts[4].code", "\"as\"", "$.posts[4].code", "重复")]
    [InlineData("posts[3].kind", "\"unit-head\"", "$.posts[3].kind", "第二个 unit-head")]
    [InlineData("posts[3].kind", "\"village-secretary\"", "$.posts[3].kind", "不能设在 bureau")]
    [InlineData("posts[2].unit", "\"v\"", "$.posts[2].kind", "不能设在 village")]
    [InlineData("people[1].code", "\"p\"", "$.people[1].code", "重复")]
    [InlineData("appointments[1].person", "\"x\"", "$.appointments[1].person", "人员里没有“x”")]
    [InlineData("appointments[1].post", "\"x\"", "$.appointments[1].post", "职务里没有“x”")]
    [InlineData("appointments[0].to", "\"2019-12-31\"", "$.appointments[0].to", "早于起始日期")]
    [InlineData("appointments[3].from", "\"2019-01-01\"", "$.appointments[3].from", "早于名册的起始日期")]
    [InlineData("appointments[0].to", "\"2021-01-01\"", "$.appointments[1]", "“张三”同时任职两处")]
    [InlineData("appointments[0].to", null, "$.appointments[1]", "“张三”同时任职两处")]
    [InlineData("appointments[2].kind", "\"concurrent\"", "$.appointments[2]", "“局长”同时有两个人")]
    [InlineData("appointments[3].kind", "\"acting\"", "$.appointments[2]", "“局长”同时有两个人主持工作")]
    [InlineData("appointments[2].post", "\"bs\"", "$.appointments[2]", "登记了两次")]
    [InlineData("oversights[0].unit", "\"x\"", "$.oversights[0].unit", "单位里没有“x”")]
    [InlineData("oversights[0].leader", "\"x\"", "$.oversights[0].leader", "职务里没有“x”")]
    [InlineData("oversights[0].leader", "\"as\"", "$.oversights[0].leader", "不是领导的职务")]
    [InlineData("oversights[0].to", "\"2021-01-01\"", "$.oversights[1]", "一天只能有一位分管")]
    [InlineData("oversights[1].kind", "\"liaison\"", "$.oversights[1]", "一天只能有一位联系")]
    public void Read_OneThingWrong_ReportsItByPath(string path, string? json, string errorPath, string sentence)
    {
        var errors = Read(path, json);

        Assert.Contains(errors, e => e.Path == errorPath && e.Message.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ManyThingsWrong_ReportsAllOfThemAtOnce()
    {
        var errors = Read(file =>
        {
            file.Put("people[1].name", "\"\"");
            file.Put("units[4].parent", "\"nowhere\"");
            file.Put("posts[3].rank", "3");
            file.Put("posts[1].title", "\"\"");
            file.Put("appointments[3].person", "\"x\"");
            file.Put("appointments[0].to", "\"2021-06-30\"");
            file.Put("oversights[1].from", "\"2020-06-01\"");
        });

        Assert.Equal(["$.posts[1].title", "$.posts[3].rank", "$.people[1].name", "$.units[4].parent", "$.appointments[3].person", "$.appointments[1]", "$.oversights[1]"], errors.Select(e => e.Path));
    }

    private static IReadOnlyList<FileError> Read(string path, string? json) => Read(file => file.Put(path, json));

    private static IReadOnlyList<FileError> Read(Action<System.Text.Json.Nodes.JsonObject> change)
    {
        var file = System.Text.Json.Nodes.JsonNode.Parse(Small)!.AsObject();
        change(file);
        return OrganisationFileReader.Read(System.Text.Encoding.UTF8.GetBytes(file.ToJsonString())).Errors;
    }
}
