using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Campaigns;

/// <summary>Nothing of one campaign is built in: another one, and the same one with one rule changed, run by their own files.</summary>
public sealed class InventedCampaignTests(SqliteWebHost host) : WebSuite(host), IClassFixture<SqliteWebHost>
{
    private readonly Zone _zone = new(host);

    [SkippableFact]
    public async Task Campaign_OfFourPhasesAndATwoStepChain_RunsToClosure()
    {
        await _zone.StartAsync(new DateOnly(2022, 5, 10), Invent);
        var list = await _zone.ListOfAsync("guohaiyang");
        var content = ZoneCases.Content("企业来电无人回访") with { FocusAreaCode = "visit-late", FacetCode = "politics", BenchmarkCode = "duty" };
        var problem = await _zone.WriteAsync("guohaiyang", list, content);
        await _zone.SubmitAsync("guohaiyang", list);
        await _zone.AcceptAsync("zhouqiming", list);
        await _zone.SubmitPlanAsync("guohaiyang", list, problem, "guohaiyang", new DateOnly(2022, 6, 10));

        await _zone.ApproveAsync("zhouqiming", list);
        Assert.Equal(RevisionState.InSignOff, await PlanStateAsync(list));
        await _zone.ApproveAsync("shenzhiyuan", list);
        Assert.Equal(RevisionState.Signed, await PlanStateAsync(list));

        foreach (var measure in await _zone.MeasuresOfAsync(problem))
        {
            await _zone.OnProblemAsync("guohaiyang", problem, (work, it) => it.Report(work, measure, "已回访", done: true));
        }

        await _zone.OnProblemAsync("guohaiyang", problem, (work, it) => it.Claim(work, "当日回访"));
        await _zone.OnProblemAsync("zhouqiming", problem, (work, it) => it.Close(work, "属实"));
        Assert.Equal(ProblemState.Closed, await _zone.ReadAsync(db => db.Problems.Where(p => p.Id == problem).Select(p => p.State).SingleAsync()));

        using var office = await _zone.SignInAsync("dingyifan");
        var page = await office.GetAsync("/campaigns/qinfeng-2022");
        Assert.Contains("“亲清”专项行动", page.TextAt("h1"), StringComparison.Ordinal);
        Assert.Contains("回头看阶段", page.Document.QuerySelector(".phase-line svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains("企业走访", page.TextAt(".focus-areas"), StringComparison.Ordinal);
        Assert.Contains("<5", page.TextAt(".focus-areas"), StringComparison.Ordinal);
        Assert.Contains("一般人员 → 局室负责人 → 分管领导", page.TextAt(".rules"), StringComparison.Ordinal);
        Assert.DoesNotContain("全面排查阶段", page.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task SecondRule_ChangedInTheFileAlone_ChangesTheSigner()
    {
        // 局室负责人 → 分管领导 becomes 局室负责人 → 书记.
        await _zone.StartAsync(new DateOnly(2022, 5, 10), root =>
        {
            root["code"] = "second-rule";
            foreach (var filer in root["filers"]!.AsArray().Where(f => f!["code"]!.GetValue<string>() == "unit-head"))
            {
                filer!["signers"] = new JsonArray("secretary");
            }
        });
        var list = await _zone.ListOfAsync("zhouqiming");
        var problem = await _zone.WriteAsync("zhouqiming", list, ZoneCases.Content("例会开得少"));
        await _zone.SubmitAsync("zhouqiming", list);
        await _zone.AcceptAsync("chengliyan", list);
        await _zone.SubmitPlanAsync("zhouqiming", list, problem, "zhouqiming", new DateOnly(2022, 6, 10));

        var refusal = await Assert.ThrowsAsync<Refusal>(() => _zone.ApproveAsync("shenzhiyuan", list));
        Assert.Equal(RefusalCode.NotEntitled, refusal.Code);
        await _zone.ApproveAsync("chengliyan", list);
        Assert.Equal(RevisionState.Signed, await PlanStateAsync(list));
    }

    private Task<RevisionState> PlanStateAsync(Guid list) => _zone.ReadAsync(db => db.RectificationPlans.Where(p => p.ListId == list).Select(p => p.State).SingleAsync());

    private static void Invent(JsonObject root)
    {
        root["code"] = "qinfeng-2022";
        root["title"] = "“亲清”专项行动";
        root["document"]!["issuedOn"] = "2022-05-05";
        root["document"]!["title"] = "关于开展“亲清”专项行动的方案";
        root["phases"] = new JsonArray(
            Phase("mobilise", "动员部署阶段", "2022-05-05", "2022-05-20"),
            Phase("check", "走访查摆阶段", "2022-05-15", "2022-06-05"),
            Phase("mend", "集中解决阶段", "2022-06-01", "2022-06-30"),
            Phase("look-back", "回头看阶段", "2022-07-01", null));
        root["focusAreas"] = new JsonArray(
            Area("visit", "企业走访不实", ("visit-late", "回访不及时"), ("visit-form", "走过场")),
            Area("policy", "惠企政策不落地", ("policy-slow", "兑现慢")));
        root["deadlines"]!["planDueAtEndOfPhase"] = "mend";
        foreach (var (at, day) in new[] { (0, "2022-05-31"), (1, "2022-06-05"), (2, "2022-06-30") })
        {
            root["deliverables"]![at]!["dueOn"] = day;
        }

        foreach (var filer in root["filers"]!.AsArray().Where(f => f!["code"]!.GetValue<string>() == "staff"))
        {
            filer!["signers"] = new JsonArray("unit-head", "overseer");
        }
    }

    private static JsonObject Phase(string code, string name, string start, string? end) => new()
    {
        ["code"] = code,
        ["name"] = name,
        ["start"] = start,
        ["end"] = end,
        ["period"] = name,
        ["origin"] = new JsonObject { ["quote"] = name, ["ours"] = false },
    };

    private static JsonObject Area(string code, string name, params (string Code, string Name)[] children) => new()
    {
        ["code"] = code,
        ["name"] = name,
        ["quote"] = name,
        ["children"] = new JsonArray(children.Select(c => new JsonObject { ["code"] = c.Code, ["name"] = c.Name }).ToArray<JsonNode?>()),
    };
}
