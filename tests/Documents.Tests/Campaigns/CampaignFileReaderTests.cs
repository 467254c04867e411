using System.Text;
using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Documents.Tests.Campaigns;

public sealed class CampaignFileReaderTests
{
    [Fact]
    public void Read_ShippedCampaign_IsSoundAndSaysWhatThePlanSays()
    {
        var reading = CampaignFileReader.ReadFile(Seeds.Campaign);

        Assert.Empty(reading.Errors.Lines());
        var plan = reading.Value!;
        Assert.Equal(3, plan.Phases.Count);
        Assert.Equal(2, plan.Phases.Count(p => p.Covers(new DateOnly(2021, 4, 10))));
        Assert.Equal(2, plan.Phases.Count(p => p.Covers(new DateOnly(2021, 4, 21))));
        Assert.Null(plan.Phases[2].End);
        Assert.Equal(6, plan.FocusAreas.Count);
        Assert.Equal(14, plan.Sources.Count);
        Assert.Equal(["inspection"], plan.Sources.Where(s => s is { Priority: true, RequiresReference: true }).Select(s => s.Code));
        Assert.Equal([ListKind.Problems, ListKind.Goals, ListKind.Responsibilities, ListKind.Measures], plan.Lists.Select(l => l.Kind));
        Assert.Equal(new DateTime(2021, 4, 25, 4, 0, 0, DateTimeKind.Utc), plan.Deliverable("D3").DueAt);
        Assert.Equal([DeliverablePart.ProblemList, DeliverablePart.Summary], plan.Deliverable("D1").Parts);
        Assert.Equal(PersonalReporting.FullText, plan.PersonalReporting);
    }

    // “Who does what in S0”, row by row: signers, verifier.
    [Theory]
    [InlineData("staff", "UnitHead", RouteTarget.UnitHead)]
    [InlineData("unit-head", "Overseer", RouteTarget.Office)]
    [InlineData("unit", "Overseer", RouteTarget.Office)]
    [InlineData("leader", "Secretary", RouteTarget.Secretary)]
    [InlineData("secretary", "", RouteTarget.Office)]
    [InlineData("village-cadre", "VillageSecretary Liaison", RouteTarget.VillageSecretary)]
    [InlineData("village-secretary", "Liaison", RouteTarget.Office)]
    [InlineData("village-unit", "Liaison", RouteTarget.Office)]
    [InlineData("office-unit", "Overseer", RouteTarget.OfficeOverseer)]
    [InlineData("office-head", "Overseer", RouteTarget.OfficeOverseer)]
    public void Read_ShippedCampaign_RoutesEachClass(string filer, string signers, RouteTarget verifier)
    {
        var rule = CampaignFileReader.ReadFile(Seeds.Campaign).Value!.Filer(filer);

        Assert.Equal(signers, string.Join(' ', rule.Signers));
        Assert.Equal(verifier, rule.Verifier);
    }

    // “Who does what in S0”, row by row: who accepts and sends for a unit, who receives, whose list no unit sends, who is put on record.
    [Theory]
    [InlineData("staff", null, null, false, false)]
    [InlineData("unit-head", null, null, false, false)]
    [InlineData("unit", RouteTarget.UnitHead, null, false, false)]
    [InlineData("leader", null, null, true, false)]
    [InlineData("secretary", null, null, true, true)]
    [InlineData("village-cadre", null, null, false, false)]
    [InlineData("village-secretary", null, null, false, false)]
    [InlineData("village-unit", RouteTarget.VillageSecretary, null, false, false)]
    [InlineData("office-unit", RouteTarget.UnitHead, RouteTarget.OfficeOverseer, false, false)]
    [InlineData("office-head", null, null, false, false)]
    public void Read_ShippedCampaign_SaysWhoSendsAndReceives(string filer, RouteTarget? head, RouteTarget? receiver, bool straightToOffice, bool putOnRecord)
    {
        var rule = CampaignFileReader.ReadFile(Seeds.Campaign).Value!.Filer(filer);

        Assert.Equal((head, receiver, straightToOffice, putOnRecord), (rule.Head, rule.Receiver, rule.StraightToOffice, rule.PutOnRecord));
    }

    // S0's fallbacks, each in order.
    [Theory]
    [InlineData(RouteTarget.UnitHead, "Overseer Secretary")]
    [InlineData(RouteTarget.Overseer, "Secretary")]
    [InlineData(RouteTarget.Liaison, "Secretary")]
    [InlineData(RouteTarget.VillageSecretary, "Liaison")]
    [InlineData(RouteTarget.Office, "OfficeOverseer")]
    public void Read_ShippedCampaign_NamesWhoStandsIn(RouteTarget target, string fallbacks) =>
        Assert.Equal(fallbacks, string.Join(' ', CampaignFileReader.ReadFile(Seeds.Campaign).Value!.FallbacksOf(target)));

    [Fact]
    public void Read_ShippedCampaign_TakesInEveryKindOfPostAndUnitInScope()
    {
        var plan = CampaignFileReader.ReadFile(Seeds.Campaign).Value!;

        Assert.All(Enum.GetValues<PostKind>(), post => Assert.Contains(plan.Filers, f => f.Match.PostKinds?.Contains(post) == true));
        Assert.Equal([OrgUnitKind.Bureau, OrgUnitKind.Branch, OrgUnitKind.NewDistrict, OrgUnitKind.Village], plan.Scope.UnitKinds);
    }

    // path to change, new JSON (null = remove the member), path of the error, part of its sentence
    [Theory]
    [InlineData("title", null, "$.title", "缺“标题”（title）")]
    [InlineData("title", "null", "$.title", "不能是 null")]
    [InlineData("title", "7", "$.title", "应是一段文字")]
    [InlineData("title", "\" \"", "$.title", "不能为空")]
    [InlineData("title", "\"治理 \"", "$.title", "前后不能有空格")]
    [InlineData("colour", "\"red\"", "$.colour", "没有“colour”这个成员")]
    [InlineData("code", "\"宿州\"", "$.code", "只能用字母、数字和短横")]
    [InlineData("document", "\"x\"", "$.document", "应是一个对象")]
    [InlineData("document.issuedOn", "\"2021-02-30\"", "$.document.issuedOn", "应是一个日期")]
    [InlineData("document.recipients", "[]", "$.document.recipients", "主送至少写一个")]
    [InlineData("document.recipients", "\"各局室\"", "$.document.recipients", "应是一个列表")]
    [InlineData("document.recipients[1]", "null", "$.document.recipients[1]", "不能是 null")]
    [InlineData("scope.unitKinds[0]", "\"office\"", "$.scope.unitKinds[0]", "只能是 body、bureau")]
    [InlineData("scope.unitKinds[0]", "\"section\"", "$.scope.unitKinds[0]", "科室随所在单位报送")]
    [InlineData("scope.unitKinds[0]", "\"branch\"", "$.scope.unitKinds[1]", "重复")]
    [InlineData("scope.unitKinds[0]", "\"town\"", "$.scope.unitKinds[0]", "不知由谁签字")]
    [InlineData("scope.origin.quote", "null", "$.scope.origin.quote", "没有引方案原文")]
    [InlineData("scope.origin.ours", "true", "$.scope.origin.ours", "就不是本系统默认")]
    [InlineData("scope.origin.ours", "1", "$.scope.origin.ours", "只能是 true 或 false")]
    [InlineData("phases[0].end", "\"2021-03-24\"", "$.phases[0].end", "早于开始日期 2021-03-25")]
    [InlineData("phases[2].code", "\"search\"", "$.phases[2].code", "与 $.phases[0].code 重复")]
    [InlineData("phases[0].end", "\"4月10日\"", "$.phases[0].end", "写成 2021-04-10 的样子")]
    [InlineData("focusAreas", "[]", "$.focusAreas", "至少要有一项治理重点")]
    [InlineData("focusAreas[5].code", "\"1-1\"", "$.focusAreas[5].code", "重复")]
    [InlineData("focusAreas[0].children[0].children", "[{\"code\":\"x\",\"name\":\"第三级\"}]", "$.focusAreas[0].children[0].children", "只有两级")]
    [InlineData("facets[1].code", "\"politics\"", "$.facets[1].code", "重复")]
    [InlineData("benchmarks[1].code", "\"duty\"", "$.benchmarks[1].code", "重复")]
    [InlineData("sources", "[]", "$.sources", "至少要有一种问题来源")]
    [InlineData("sources[1].code", "\"self\"", "$.sources[1].code", "重复")]
    [InlineData("sources[0].foundBy", "\"Self\"", "$.sources[0].foundBy", "只能是 self、others")]
    [InlineData("lists[1].kind", "\"problems\"", "$.lists[1].kind", "重复")]
    [InlineData("deliverables[1].code", "\"P0\"", "$.deliverables[1].code", "重复")]
    [InlineData("deliverables[1].owedBy[0]", "\"nobody\"", "$.deliverables[1].owedBy[0]", "填报人分类里没有“nobody”")]
    [InlineData("deliverables[1].owedBy[0]", "\"staff\"", "$.deliverables[1].owedBy[0]", "层次是 person")]
    [InlineData("deliverables[1].owedBy", "[]", "$.deliverables[1].owedBy", "没有写由谁报送")]
    [InlineData("deliverables[1].dueOn", "\"2021-03-01\"", "$.deliverables[1].dueOn", "早于成文日期")]
    [InlineData("deliverables[2].dueTime", "\"12:00:00\"", "$.deliverables[2].dueTime", "写成 12:00 的样子")]
    [InlineData("deliverables[2].summaryName", "null", "$.deliverables[2].summaryName", "须写总结名称")]
    [InlineData("deliverables[0].summaryName", "\"总结\"", "$.deliverables[0].summaryName", "应为 null")]
    [InlineData("deliverables[2].parts[0]", "\"problem-list\"", "$.deliverables[2].summaryName", "应为 null")]
    [InlineData("deliverables[0].parts[0]", "\"problem-list\"", "$.deliverables[0].parts", "只能是个人问题清单")]
    [InlineData("deliverables[1].parts[0]", "\"personal-list\"", "$.deliverables[1].parts", "由个人报送")]
    [InlineData("deliverables[1].parts[0]", "\"summary\"", "$.deliverables[1].parts[1]", "重复")]
    [InlineData("deliverables[1].recurrence", "{\"every\":\"month\",\"day\":10}", "$.deliverables[1].recurrence", "只能是单位的一份文字")]
    [InlineData("deliverables[2].recurrence", "{\"every\":\"month\",\"day\":20}", "$.deliverables[2].dueOn", "这一期应是 2021-04-20")]
    [InlineData("deliverables[2].recurrence", "{\"every\":\"month\",\"day\":32}", "$.deliverables[2].recurrence.day", "应在 1 到 31 之间")]
    [InlineData("deliverables[2].recurrence", "{\"every\":\"week\",\"day\":8}", "$.deliverables[2].recurrence.day", "应在 1 到 7 之间")]
    [InlineData("deliverables[2].recurrence", "{\"every\":\"month\",\"day\":25,\"month\":1}", "$.deliverables[2].recurrence.month", "没有第几个月")]
    [InlineData("deliverables[2].recurrence", "{\"every\":\"quarter\",\"day\":25}", "$.deliverables[2].recurrence.month", "1 到 3")]
    [InlineData("deliverables[2].recurrence", "{\"every\":\"half-year\",\"day\":25,\"month\":7}", "$.deliverables[2].recurrence.month", "1 到 6")]
    [InlineData("deliverables[2].recurrence", "{\"every\":\"month\",\"day\":25,\"until\":\"2021-04-24\"}", "$.deliverables[2].recurrence.until", "早于首次报送日期 2021-04-25")]
    [InlineData("deliverables[2].recurrence", "{\"every\":\"month\",\"day\":25,\"leadDays\":-1}", "$.deliverables[2].recurrence.leadDays", "应在 0 到 366 之间")]
    [InlineData("deliverables[2].recurrence", "{\"every\":\"day\",\"day\":25}", "$.deliverables[2].recurrence.every", "只能是 week、month")]
    [InlineData("deliverables[2].recurrence", "{\"every\":\"month\"}", "$.deliverables[2].recurrence.day", "缺“第几天”（day）")]
    [InlineData("filers[1].code", "\"secretary\"", "$.filers[1].code", "重复")]
    [InlineData("filers[6].signers", "[]", "$.filers[6].signers", "没有签字路线")]
    [InlineData("filers[0].putOnRecord", "false", "$.filers[0].signers", "没有签字路线")]
    [InlineData("filers[6].putOnRecord", "true", "$.filers[6].signers", "就没有签字路线")]
    [InlineData("filers[5].signers[1]", "\"village-secretary\"", "$.filers[5].signers[1]", "重复")]
    [InlineData("filers[6].signers[0]", "\"office\"", "$.filers[6].signers[0]", "须落到一个职务")]
    [InlineData("filers[6].signers[0]", "\"boss\"", "$.filers[6].signers[0]", "只能是 unit-head")]
    [InlineData("filers[6].head", "\"unit-head\"", "$.filers[6].head", "没有单位报送人")]
    [InlineData("filers[6].receiver", "\"office\"", "$.filers[6].receiver", "第一个签字人审收")]
    [InlineData("filers[9].head", null, "$.filers[9].head", "须写由谁审收并报送")]
    [InlineData("filers[9].match.postKinds", "[\"staff\"]", "$.filers[9].match.postKinds", "按单位种类归类")]
    [InlineData("filers[9].straightToOffice", "true", "$.filers[9].straightToOffice", "本来就报送")]
    [InlineData("filers[2].match.office", null, "$.filers[3].match", "永远轮不到")]
    [InlineData("fallbacks[0].to[1]", "\"overseer\"", "$.fallbacks[0].to[1]", "重复")]
    [InlineData("fallbacks[0].to", "[]", "$.fallbacks[0].to", "没有写由谁替补")]
    [InlineData("fallbacks[1].target", "\"unit-head\"", "$.fallbacks[1].target", "重复")]
    [InlineData("deadlines.soonDays", "-1", "$.deadlines.soonDays", "应在 0 到 60 之间")]
    [InlineData("deadlines.joiningDays", "61", "$.deadlines.joiningDays", "应在 1 到 60 之间")]
    [InlineData("deadlines.receiptDays", "0", "$.deadlines.receiptDays", "应在 1 到 60 之间")]
    [InlineData("deadlines.receiptDays", "2.5", "$.deadlines.receiptDays", "应是一个整数")]
    [InlineData("deadlines.planDueAtEndOfPhase", "\"later\"", "$.deadlines.planDueAtEndOfPhase", "阶段里没有“later”")]
    [InlineData("deadlines.planDueAtEndOfPhase", "\"sustain\"", "$.deadlines.planDueAtEndOfPhase", "没有结束日期")]
    [InlineData("reminders", "{\"repeatDays\":-1}", "$.reminders.repeatDays", "应在 0 到 60 之间")]
    [InlineData("reminders", "{\"escalationDays\":[2,0]}", "$.reminders.escalationDays[1]", "应在 1 到 60 之间")]
    [InlineData("reminders", "{\"onRestDays\":1}", "$.reminders.onRestDays", "只能是 true 或 false")]
    [InlineData("personalReporting", "0", "$.personalReporting", "只能是 full-text、counts-only")]
    [InlineData("duties[0].origin", null, "$.duties[0].origin", "缺“出处”（origin）")]
    public void Read_OneThingWrong_ReportsThatOneByPath(string path, string? json, string errorPath, string sentence)
    {
        var reading = CampaignFileReader.Read(Seeds.Changed(Seeds.Campaign, c => c.Put(path, json)));

        Assert.Null(reading.Value);
        Assert.Contains(reading.Errors, e => e.Path == errorPath && e.Message.Contains(sentence, StringComparison.Ordinal));
        Assert.True(reading.Errors.Count == 1 || IsKnownToBreakTwoRules(path), string.Join('\n', reading.Errors.Lines()));
    }

    [Fact]
    public void Read_ADeliverableThatRecurs_SaysWhen()
    {
        var plan = CampaignFileReader.Read(Seeds.Changed(Seeds.Campaign, c => c.Put("deliverables[2].recurrence", "{\"every\":\"month\",\"day\":25,\"until\":\"2021-12-31\",\"leadDays\":10}"))).Value!;

        Assert.Equal(new RecurrenceRule { Every = RecurrenceUnit.Month, Day = 25, Until = new DateOnly(2021, 12, 31), LeadDays = 10 }, plan.Deliverable("D3").Recurrence);
        Assert.Null(plan.Deliverable("D1").Recurrence);
    }

    [Fact]
    public void Read_FallbacksInACircle_AreReportedWithTheirWay()
    {
        var reading = CampaignFileReader.Read(Seeds.Changed(Seeds.Campaign, c => c.Put("fallbacks[1].to[0]", "\"unit-head\"")));

        Assert.Equal(
            [
                "$.fallbacks[0].to：替补转回了自己：unit-head → overseer → unit-head",
                "$.fallbacks[1].to：替补转回了自己：overseer → unit-head → overseer",
            ],
            reading.Errors.Lines());
    }

    [Fact]
    public void Read_ManyThingsWrong_ReportsAllOfThemAtOnce()
    {
        var reading = CampaignFileReader.Read(Seeds.Changed(Seeds.Campaign, c =>
        {
            c.Put("inscription", null);
            c.Put("colour", "1");
            c.Put("phases[0].name", "null");
            c.Put("phases[1].end", "\"2021-04-01\"");
            c.Put("deliverables[1].owedBy[0]", "\"nobody\"");
            c.Put("filers[6].signers[0]", "\"boss\"");
            c.Put("deadlines.soonDays", "99");
            c.Put("duties[3].origin.quote", $"\"{new string('长', 1001)}\"");
        }));

        Assert.Equal(
            ["$.colour", "$.deadlines.soonDays", "$.deliverables[1].owedBy[0]", "$.duties[3].origin.quote", "$.filers[6].signers[0]", "$.inscription", "$.phases[0].name", "$.phases[1].end"],
            reading.Errors.Select(e => e.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_BrokenPart_LeavesTheRulesOfOtherPartsInForce()
    {
        var reading = CampaignFileReader.Read(Seeds.Changed(Seeds.Campaign, c =>
        {
            c.Put("phases", "{}");
            c.Put("deliverables[1].owedBy[0]", "\"nobody\"");
        }));

        Assert.Equal(["$.phases", "$.deliverables[1].owedBy[0]"], reading.Errors.Select(e => e.Path));
    }

    [Fact]
    public void Read_MemberTwice_IsRefused()
    {
        var text = File.ReadAllText(Seeds.Campaign).Replace("\"code\": \"suzhou-2021\",", "\"code\": \"suzhou-2021\", \"code\": \"other\",", StringComparison.Ordinal);

        Assert.Equal(["$.code：“编码”（code）写了两次"], CampaignFileReader.Read(Encoding.UTF8.GetBytes(text)).Errors.Lines());
    }

    [Fact]
    public void Read_ByteOrderMark_IsIgnored() =>
        Assert.True(CampaignFileReader.Read((byte[])[.. Encoding.UTF8.Preamble, .. File.ReadAllBytes(Seeds.Campaign)]).IsSound);

    public static TheoryData<byte[], string> NotAFile => new()
    {
        { [], "$：第 1 行第 1 个字节处不是合法的 JSON，其后没有检查" },
        { "{\n  \"code\": oops"u8.ToArray(), "$：第 2 行第 11 个字节处不是合法的 JSON，其后没有检查" },
        { "[1, 2]"u8.ToArray(), "$：文件应是一个对象 {…}" },
        { "null"u8.ToArray(), "$：文件不能是 null" },
        { [0x7B, 0xB9, 0xFE, 0x7D], "$：文件不是 UTF-8 文本，请另存为 UTF-8" },
        { "{\"code\": \"\\ud800\"}"u8.ToArray(), "$：文件里有不完整的字符" },
        { new byte[2 * 1024 * 1024 + 1], "$：文件超过 2 MB" },
    };

    [Theory]
    [MemberData(nameof(NotAFile))]
    public void Read_NoCampaignFileAtAll_SaysSoInOneLine(byte[] bytes, string expected) =>
        Assert.Equal([expected], CampaignFileReader.Read(bytes).Errors.Lines());

    [Fact]
    public void Read_EmptyObject_NamesEveryMissingMember()
    {
        var reading = CampaignFileReader.Read("{}"u8.ToArray());

        Assert.Equal(18, reading.Errors.Count);
        Assert.All(reading.Errors, e => Assert.StartsWith("缺“", e.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_HundredThousandErrors_ListsTheFirstAndStops()
    {
        var nulls = string.Join(',', Enumerable.Repeat("null", 100_000));

        var reading = CampaignFileReader.Read(Seeds.Changed(Seeds.Campaign, c => c.Put("filers", $"[{nulls}]")));

        Assert.Equal(501, reading.Errors.Count);
        Assert.Equal("$：错误太多，只列出前 500 处", reading.Errors[^1].ToString());
    }

    [Fact]
    public void ReadFile_Missing_SaysWhichFile() =>
        Assert.Equal(["$：找不到文件 no/such.json"], CampaignFileReader.ReadFile("no/such.json").Errors.Lines());

    // A change that takes a class or a route away is rightly reported from both sides.
    private static bool IsKnownToBreakTwoRules(string path) =>
        path is "filers[1].code" or "scope.unitKinds[0]" or "deliverables[0].parts[0]" or "fallbacks[1].target";
}
