using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Browser.Tests.Pages;

/// <summary>A page of <c>routes</c> in one of its forms, who sees most of it, and who else is offered other acts there.</summary>
/// <param name="Route">The pattern as <c>routes</c> prints it.</param>
/// <param name="Form">Which form of the page, where it has several; part of the screenshot's name.</param>
/// <param name="Person">Whom the demo shows most of it; null for nobody signed in.</param>
/// <param name="Address">Where it lies in the demo's database.</param>
/// <param name="Others">Who else is offered other acts.</param>
public sealed record Visit(string Route, string Form, string? Person, Func<CaseDbContext, Task<string>> Address, params string[] Others)
{
    public string Name => $"{Route} {Form}".TrimEnd();

    public string FileName
    {
        get
        {
            var words = Name.Replace(":guid", "", StringComparison.Ordinal).Split(['/', '{', '}', ' '], StringSplitOptions.RemoveEmptyEntries);
            return string.Join('-', Route == "/" ? ["workbench", .. words] : words);
        }
    }

    /// <summary>Every page; the tests fail for one that is missing.</summary>
    public static IReadOnlyList<Visit> All { get; } =
    [
        At("/sign-in", null),
        At("/", "weizhengqing", "lijiahe", "zhouqiming", "shenzhiyuan", "hanlu", "chengliyan", "majunming"),
        new("/", "done", "zhouqiming", _ => Task.FromResult("/?tab=done")),
        new("/", "closed", "zhouqiming", _ => Task.FromResult("/?tab=closed")),
        At("/account", "zhouqiming", "admin"),
        At("/account/password", "zhouqiming"),
        At("/delegations", "shenzhiyuan", "qinxiangdong", "weizhengqing", "hanlu"),

        At("/organisation", "admin"),
        new("/organisation/units/new", "", "admin", async db => $"/organisation/units/new?parent={await UnitAsync(db, "行政审批局")}"),
        new("/organisation/units/{id:guid}/edit", "", "admin", async db => $"/organisation/units/{await UnitAsync(db, "行政审批局")}/edit"),
        new("/organisation/posts/new", "", "admin", async db => $"/organisation/posts/new?unit={await UnitAsync(db, "行政审批局")}"),
        new("/organisation/posts/{id:guid}", "", "admin", async db => $"/organisation/posts/{await PostAsync(db, "党政办公室", "科员")}"),
        new("/organisation/posts/{id:guid}/edit", "", "admin", async db => $"/organisation/posts/{await PostAsync(db, "党政办公室", "科员")}/edit"),
        new("/organisation/appointments/new", "", "admin", async db => $"/organisation/appointments/new?post={await PostAsync(db, "社会事业局", "局长")}"),
        new("/organisation/appointments/{id:guid}/edit", "", "admin", async db => $"/organisation/appointments/{await db.Appointments.Where(a => a.To == null).OrderBy(a => a.Id).Select(a => a.Id).FirstAsync()}/edit"),
        new("/organisation/oversights/new", "", "admin", async db => $"/organisation/oversights/new?unit={await UnitAsync(db, "行政审批局")}"),
        new("/organisation/oversights/{id:guid}/edit", "", "admin", async db => $"/organisation/oversights/{await db.Oversights.OrderBy(o => o.Id).Select(o => o.Id).FirstAsync()}/edit"),
        At("/organisation/people/new", "admin"),
        new("/organisation/people/{id:guid}/edit", "", "admin", async db => $"/organisation/people/{await PersonAsync(db, "hanlu")}/edit"),
        At("/accounts", "admin"),
        new("/accounts/new", "", "admin", async db => $"/accounts/new?person={await PersonAsync(db, DemoHost.WithoutAccount)}"),
        new("/accounts/{id:guid}", "", "admin", async db => $"/accounts/{await db.Users.Where(a => a.UserName == "hanlu").Select(a => a.Id).SingleAsync()}"),

        At("/campaigns", "weizhengqing", "hanlu"),
        new("/campaigns/{code}", "", "weizhengqing", async db => $"/campaigns/{await db.Campaigns.Where(c => c.Code != DemoHost.DraftCampaign).Select(c => c.Code).SingleAsync()}", "zhouqiming", "hanlu"),
        new("/campaigns/{code}", "draft", "weizhengqing", _ => Task.FromResult($"/campaigns/{DemoHost.DraftCampaign}")),

        At("/campaign-plans/new", "weizhengqing"),
        new("/campaign-plans/{id:guid}", "", "weizhengqing", CampaignPlanAt()),
        new("/campaign-plans/{id:guid}", "open", "weizhengqing", CampaignPlanAt("?only=open")),
        new("/campaign-plans/{id:guid}/comparison", "", "weizhengqing", CampaignPlanAt("/comparison?campaign=suzhou-2021")),

        At("/calendar", "weizhengqing", "hanlu", "admin"),
        new("/calendar", "unannounced", "weizhengqing", _ => Task.FromResult("/calendar?year=2027")),
        new("/calendar/{year:int}/edit", "", "weizhengqing", _ => Task.FromResult("/calendar/2021/edit")),
        new("/deadlines/{id:guid}", "counted", "weizhengqing", DeadlineAt(DeadlineKind.SignOffStep)),
        new("/deadlines/{id:guid}", "fixed", "lijiahe", DeadlineAt(DeadlineKind.Deliverable)),

        new("/campaigns/{code}/members", "", "weizhengqing", _ => Task.FromResult("/campaigns/suzhou-2021/members")),
        new("/campaigns/{code}/days", "", "weizhengqing", _ => Task.FromResult("/campaigns/suzhou-2021/days")),

        At("/board", "weizhengqing", "shenzhiyuan"),
        new("/board", "sorted", "weizhengqing", _ => Task.FromResult("/board?sort=measure")),
        At("/board/wall", "weizhengqing", "shenzhiyuan"),
        At("/board/schedules", "weizhengqing", "shenzhiyuan"),
        new("/board/schedules/{unit:guid}", "", "weizhengqing", async db => $"/board/schedules/{await db.Deadlines.Where(d => d.Kind == DeadlineKind.Measure).GroupBy(d => d.UnitId).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync()}"),
        new("/board/rows", "", "weizhengqing", _ => Task.FromResult("/board/rows?light=overdue")),

        At("/supervision-notices", "weizhengqing", "zhouqiming", "lijiahe", "shenzhiyuan"),
        new("/supervision-notices/new", "", "weizhengqing", async db => $"/supervision-notices/new?deadline={await db.Deadlines.Where(d => d.Kind == DeadlineKind.Measure && d.PersonId == null && d.IsOpen).OrderBy(d => d.DueAt).ThenBy(d => d.Id).Select(d => d.Id).FirstAsync()}"),
        new("/supervision-notices/{id:guid}", "issued", "tongyongjun", NoticeAt("督办单〔2021〕2号"), "weizhengqing"),
        new("/supervision-notices/{id:guid}", "answered", "weizhengqing", NoticeAt("督办单〔2021〕1号"), "zhouqiming", "shenzhiyuan"),
        new("/supervision-notices/{id:guid}", "talk", "weizhengqing", NoticeAt("约谈〔2021〕1号"), "liangsiyuan"),
        new("/supervision-notices/{id:guid}/paper", "", "weizhengqing", NoticeAt("督办单〔2021〕2号", "/paper")),
        At("/notices", "zhouqiming", "weizhengqing", "hanlu"),
        At("/escalations", "weizhengqing", "shenzhiyuan"),
        At("/deliveries", "weizhengqing", "admin"),

        At("/committee-meetings", "weizhengqing", "shenzhiyuan"),
        At("/committee-meetings/new", "weizhengqing"),
        new("/committee-meetings/{id:guid}", "preparing", "weizhengqing", MeetingOn(2021, 4, 9), "shenzhiyuan"),
        new("/committee-meetings/{id:guid}", "held", "weizhengqing", MeetingOn(2021, 4, 6), "shenzhiyuan"),
        new("/committee-meetings/{id:guid}/edit", "", "weizhengqing", MeetingOn(2021, 4, 9, "/edit")),
        new("/committee-meetings/{id:guid}/minutes", "", "weizhengqing", MeetingOn(2021, 4, 6, "/minutes")),
        new("/resolutions/{id:guid}", "open", "zhouqiming", ResolutionAt(1), "weizhengqing"),
        new("/resolutions/{id:guid}", "reported", "weizhengqing", ResolutionAt(2), "liangsiyuan"),

        At("/inspections", "weizhengqing", "shenzhiyuan", "hanlu"),
        At("/inspections/new", "weizhengqing"),
        new("/inspections/{id:guid}", "found", "dingyifan", InspectionAt(1), "chengliyan"),
        new("/inspections/{id:guid}", "ahead", "weizhengqing", InspectionAt(2)),
        new("/inspections/{id:guid}/edit", "", "weizhengqing", InspectionAt(1, "/edit")),
        new("/inspections/{id:guid}/findings/new", "", "dingyifan", InspectionAt(1, "/findings/new")),
        new("/inspections/{id:guid}/findings/{finding:guid}/edit", "", "dingyifan", async db => await InspectionAt(1)(db) + $"/findings/{await db.Findings.Where(f => f.State == FindingState.Recorded && !f.PutRight).Select(f => f.Id).FirstAsync()}/edit"),
        new("/inspections/{id:guid}/conclusions/new", "", "weizhengqing", async db => await InspectionAt(1)(db) + $"/conclusions/new?unit={await UnitAsync(db, "财政局")}"),
        At("/conclusions", "xudongping", "weizhengqing", "shenzhiyuan"),
        new("/conclusions/{id:guid}", "answered", "weizhengqing", ConclusionAt(), "xudongping"),
        new("/conclusions/{id:guid}/paper", "", "weizhengqing", ConclusionAt("/paper")),
        new("/problems/{id:guid}", "found", "xudongping", ProblemAt("汴北新区-部-004")),

        At("/lists/mine", "konglingtao", "hanlu", "chengliyan", "weichengzhi"),
        new("/lists/{id:guid}", "unit", "lijiahe", async db => $"/lists/{await ListAsync(db, "行政审批局", null)}", "zhouqiming", "weizhengqing"),
        new("/lists/{id:guid}", "draft", "xiaruolan", async db => $"/lists/{await ListAsync(db, "党政办公室", null)}", "caiwentao"),
        At("/lists/review", "mengxianwen", "weizhengqing", "luojianguo"),
        new("/lists/{id:guid}/review", "personal", "tongyongjun", async db => $"/lists/{await ListAsync(db, "投资促进局", "renpeng")}/review"),
        new("/lists/{id:guid}/review", "unit", "lengfeng", async db => $"/lists/{await ListAsync(db, "应急管理局", null)}/review"),

        At("/problems", "weizhengqing", "lijiahe", "zhouqiming", "shenzhiyuan", "hanlu"),
        new("/problems", "filtered", "weizhengqing", _ => Task.FromResult("/problems?light=overdue")),
        new("/problems/new", "", "lijiahe", _ => Task.FromResult("/problems/new"), "hanlu", "chengliyan"),
        new("/problems/{id:guid}", "rectifying", "zhouqiming", ProblemAt("审批局-部-001"), "guohaiyang", "lijiahe", "shenzhiyuan", "weizhengqing", "weichengzhi"),
        new("/problems/{id:guid}", "claimed", "weizhengqing", ProblemAt("规建局-个-003"), "weichengzhi"),
        new("/problems/{id:guid}", "closed", "weizhengqing", ProblemAt("审批局-部-004"), "zhouqiming"),
        new("/problems/{id:guid}", "filed", "lengfeng", ProblemAt("应急局-部-001"), "wanxiaoman"),
        new("/problems/{id:guid}", "accepted", "weichengzhi", ProblemAt("规建局-部-001"), "liushiyu"),
        new("/problems/{id:guid}", "personal", "hanlu", ProblemAt("审批局-个-001"), "zhouqiming"),
        new("/problems/{id:guid}/edit", "", "daixinran", ProblemAt("市监分局-部-002", "/edit")),
        new("/problems/{id:guid}/extensions/new", "", "fangmiao", ProblemAt("资源分局-部-001", "/extensions/new")),
        new("/problems/{id:guid}", "extended", "fangmiao", ProblemAt("资源分局-部-001")),
        At("/verification", "weizhengqing", "liangsiyuan"),

        At("/reassignments", "weizhengqing"),
        new("/problems/{id:guid}/reassignment", "decide", "weizhengqing", ContestedAsync, "yutingting"),
        new("/problems/{id:guid}/reassignment", "ask", "liushiyu", ProblemAt("规建局-部-001", "/reassignment")),
        new("/problems/{id:guid}", "contested", "weizhengqing", async db => (await ContestedAsync(db)).Replace("/reassignment", "", StringComparison.Ordinal)),
        At("/recurrences", "weizhengqing", "shenzhiyuan"),
        At("/spot-checks", "weizhengqing"),
        new("/spot-checks", "done", "weizhengqing", _ => Task.FromResult("/spot-checks?tab=done")),
        new("/problems/{id:guid}", "spot-check", "weizhengqing", ProblemAt("审批局-个-002", "?act=spot-check")),

        At("/measures", "lijiahe", "zhouqiming"),
        new("/measures/{id:guid}", "", "hanlu", async db =>
        {
            var owner = await PersonAsync(db, "hanlu");
            var problem = await ProblemAsync(db, "审批局-部-001");
            return $"/measures/{await db.MeasureTasks.Where(m => m.OwnerPersonId == owner && m.ProblemId == problem).Select(m => m.Id).SingleAsync()}";
        }),

        At("/plans", "weizhengqing", "lijiahe", "zhouqiming", "shenzhiyuan"),
        new("/plans/{id:guid}", "amendment", "lijiahe", PlanAt("行政审批局", null), "zhouqiming", "weizhengqing", "shenzhiyuan"),
        new("/plans/{id:guid}", "line", "lijiahe", async db => $"/plans/{await PlanAsync(db, "行政审批局", null)}?line={await ProblemAsync(db, "审批局-部-006")}"),
        new("/plans/{id:guid}", "signing", "liushiyu", PlanAt("规划建设局", null), "weichengzhi", "shenzhiyuan"),
        new("/plans/{id:guid}", "signed", "lijiahe", PlanAt("行政审批局", "lijiahe"), "zhouqiming"),
        new("/plans/{id:guid}", "on-record", "weizhengqing", PlanAt("中共宿州市高新区工作委员会", "chengliyan"), "chengliyan"),
        new("/plans/{id:guid}/check", "lacking", "lijiahe", PlanAt("行政审批局", null, "/check")),
        new("/plans/{id:guid}/check", "ready", "zhengkai", PlanAt("经济发展局", "zhengkai", "/check")),
        new("/plans/{id:guid}/sheet", "", "shenzhiyuan", PlanAt("规划建设局", null, "/sheet")),
        new("/plans/{id:guid}/lists/{kind}", "problems", "zhouqiming", PlanAt("行政审批局", null, "/lists/problems")),
        new("/plans/{id:guid}/lists/{kind}", "goals", "zhouqiming", PlanAt("行政审批局", null, "/lists/goals")),
        new("/plans/{id:guid}/lists/{kind}", "responsibilities", "zhouqiming", PlanAt("行政审批局", null, "/lists/responsibilities")),
        new("/plans/{id:guid}/lists/{kind}", "measures", "zhouqiming", PlanAt("行政审批局", null, "/lists/measures")),

        At("/signing", "shenzhiyuan", "zhouqiming", "weizhengqing"),
        new("/signing/{roundId:guid}", "", "shenzhiyuan", RoundAt("规划建设局", null), "weichengzhi", "weizhengqing"),
        new("/signing/{roundId:guid}", "return", "shenzhiyuan", async db => await RoundAt("规划建设局", null)(db) + "?return=true"),
        new("/signing/{roundId:guid}", "resubmitted", "zhouqiming", RoundAt("行政审批局", "hanlu")),

        new("/signing/{roundId:guid}", "extension", "shenzhiyuan", ExtensionRoundAt("审批局-部-001"), "lijiahe", "qinxiangdong"),
        new("/signing/{roundId:guid}", "delegated", "fangmiao", ExtensionRoundAt("资源分局-部-001")),
        new("/signing/{roundId:guid}", "extension-refusal", "shenzhiyuan", async db => await ExtensionRoundAt("审批局-部-001")(db) + "?return=true"),
        new("/deadlines/{id:guid}", "extended", "fangmiao", async db => $"/deadlines/{await db.Deadlines.Where(d => d.Kind == DeadlineKind.Measure && d.OriginalDueAt != d.DueAt).Select(d => d.Id).FirstAsync()}"),

        At("/burden", "weizhengqing", "zhouqiming", "shenzhiyuan"),
        new("/burden/{unit:guid}/{month}", "", "weizhengqing", async db => $"/burden/{await UnitAsync(db, "行政审批局")}/2021-04", "zhouqiming"),
        At("/demands", "weizhengqing"),
        At("/demands/new", "weizhengqing"),
        new("/submissions/{id:guid}", "demand", "mengxianwen", async db =>
        {
            var unit = await UnitAsync(db, "财政局");
            return $"/submissions/{await db.Submissions.Where(s => s.UnitId == unit && s.DeliverableCode == "demand-1").Select(s => s.Id).SingleAsync()}";
        }),
        At("/submissions", "weizhengqing", "zhouqiming", "lijiahe", "shenzhiyuan"),
        new("/submissions/{id:guid}", "to-send", "tongyongjun", SubmissionAt("投资促进局"), "yaojiaxin"),
        new("/submissions/{id:guid}", "to-receive", "weizhengqing", SubmissionAt("经济发展局"), "xiezhongyi"),
        new("/submissions/{id:guid}", "received", "zhouqiming", SubmissionAt("行政审批局"), "weizhengqing", "lijiahe"),
        new("/submissions/{id:guid}", "returned", "liangsiyuan", SubmissionAt("企业服务局"), "weizhengqing"),
    ];

    private static Visit At(string route, string? person, params string[] others) => new(route, "", person, _ => Task.FromResult(route), others);

    private static Func<CaseDbContext, Task<string>> DeadlineAt(DeadlineKind kind) => async db =>
    {
        var unit = await UnitAsync(db, "行政审批局");
        return $"/deadlines/{await db.Deadlines.Where(d => d.Kind == kind && d.UnitId == unit && d.PersonId == null).OrderBy(d => d.OpenedAt).ThenBy(d => d.Id).Select(d => d.Id).FirstAsync()}";
    };

    private static Task<Guid> UnitAsync(CaseDbContext db, string name) => db.Units.Where(u => u.Name == name).Select(u => u.Id).SingleAsync();

    private static Task<Guid> PersonAsync(CaseDbContext db, string code) => db.People.Where(p => p.Code == code).Select(p => p.Id).SingleAsync();

    private static Task<Guid> ProblemAsync(CaseDbContext db, string number) => db.Problems.Where(p => p.Number == number).Select(p => p.Id).SingleAsync();

    private static async Task<Guid> PostAsync(CaseDbContext db, string unit, string title)
    {
        var unitId = await UnitAsync(db, unit);
        return await db.Posts.Where(p => p.UnitId == unitId && p.Title == title).Select(p => p.Id).SingleAsync();
    }

    private static async Task<Guid> ListAsync(CaseDbContext db, string unit, string? person)
    {
        var unitId = await UnitAsync(db, unit);
        var personId = person is null ? (Guid?)null : await PersonAsync(db, person);
        return await db.ProblemLists.Where(l => l.UnitId == unitId && l.PersonId == personId).Select(l => l.Id).SingleAsync();
    }

    private static async Task<Guid> PlanAsync(CaseDbContext db, string unit, string? person)
    {
        var list = await ListAsync(db, unit, person);
        return await db.RectificationPlans.Where(p => p.ListId == list).Select(p => p.Id).SingleAsync();
    }

    private static async Task<string> ContestedAsync(CaseDbContext db) => $"/problems/{await db.ReassignmentRequests.OrderBy(r => r.AskedAt).Select(r => r.ProblemId).FirstAsync()}/reassignment";

    private static Func<CaseDbContext, Task<string>> ProblemAt(string number, string rest = "") => async db =>
        $"/problems/{await ProblemAsync(db, number)}{rest}";

    private static Func<CaseDbContext, Task<string>> MeetingOn(int year, int month, int day, string rest = "") => async db =>
    {
        var on = new DateOnly(year, month, day);
        return $"/committee-meetings/{await db.CommitteeMeetings.Where(m => m.HeldOn == on).Select(m => m.Id).SingleAsync()}{rest}";
    };

    private static Func<CaseDbContext, Task<string>> CampaignPlanAt(string rest = "") => async db => $"/campaign-plans/{await db.CampaignPlans.Select(p => p.Id).SingleAsync()}{rest}";

    private static Func<CaseDbContext, Task<string>> ResolutionAt(int order) => async db =>
        $"/resolutions/{await db.Resolutions.Where(r => r.Order == order).Select(r => r.Id).SingleAsync()}";

    private static Func<CaseDbContext, Task<string>> InspectionAt(int number, string rest = "") => async db =>
        $"/inspections/{await db.Inspections.Where(i => i.Number == $"督查〔2021〕{number}号").Select(i => i.Id).SingleAsync()}{rest}";

    private static Func<CaseDbContext, Task<string>> ConclusionAt(string rest = "") => async db => $"/conclusions/{await db.Conclusions.Select(c => c.Id).SingleAsync()}{rest}";

    private static Func<CaseDbContext, Task<string>> NoticeAt(string number, string rest = "") => async db =>
        $"/supervision-notices/{await db.SupervisionNotices.Where(n => n.Number == number).Select(n => n.Id).SingleAsync()}{rest}";

    private static Func<CaseDbContext, Task<string>> PlanAt(string unit, string? person, string rest = "") => async db => $"/plans/{await PlanAsync(db, unit, person)}{rest}";

    private static Func<CaseDbContext, Task<string>> RoundAt(string unit, string? person) => async db =>
    {
        var plan = await PlanAsync(db, unit, person);
        return $"/signing/{await db.SignOffRounds.Where(r => r.PlanId == plan).OrderByDescending(r => r.Number).Select(r => r.Id).FirstAsync()}";
    };

    private static Func<CaseDbContext, Task<string>> ExtensionRoundAt(string number) => async db =>
    {
        var problem = await ProblemAsync(db, number);
        return $"/signing/{await db.Extensions.Where(e => e.ProblemId == problem).OrderByDescending(e => e.Number).Select(e => e.Round.Id).FirstAsync()}";
    };

    private static Func<CaseDbContext, Task<string>> SubmissionAt(string unit) => async db =>
    {
        var unitId = await UnitAsync(db, unit);
        return $"/submissions/{await db.Submissions.Where(s => s.UnitId == unitId && s.DeliverableCode == "D1").Select(s => s.Id).SingleAsync()}";
    };
}
