using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Browser.Tests.Support;

namespace ZhongGengZu.Browser.Tests.Journeys;

/// <summary>The jobs that a person must finish quickly, with the clicks they may cost; fields are filled in by keyboard.</summary>
public sealed class JobTests(DemoHost host) : DemoSuite(host), IClassFixture<DemoHost>
{
    [SkippableFact]
    public async Task SignIn_WithNameAndPassword_CostsOneClick()
    {
        var seat = await SeatAsync(null);
        await seat.OpenAsync("/sign-in");

        await seat.FillAsync("input[name='Form.UserName']", "zhouqiming");
        await seat.FillAsync("input[name='Form.Password']", "Tong-2021-demo");
        await seat.ClickAsync("main form button");

        await seat.SeesAsync(".whoami", "周启明");
        Assert.Equal(1, seat.Clicks);
    }

    [SkippableFact]
    public async Task SignIn_AsAPersonOfTheDemo_CostsTwoClicksAtMost()
    {
        var seat = await SeatAsync(null);
        await seat.OpenAsync("/sign-in");

        await seat.ClickAsync(".demo-people details:has(button[formaction='/demo-sign-in/hanlu']) summary");
        await seat.ClickAsync("button[formaction='/demo-sign-in/hanlu']");

        await seat.SeesAsync(".whoami", "韩露");
        Assert.Equal(2, seat.Clicks);
    }

    [SkippableFact]
    public async Task Workbench_TheMostUrgent_OpensWithOneClick()
    {
        var seat = await SeatAsync("lijiahe");
        await seat.OpenAsync("/");
        await seat.ClickAsync(".urgent .btn-act");

        await seat.SeesAsync(".act-form .btn-act", "反馈");
        Assert.Equal(1, seat.Clicks);
    }

    [SkippableFact]
    public async Task Campaign_WhoHasNotSentWhat_ShowsAfterOneClick()
    {
        var seat = await SeatAsync("weizhengqing");
        await seat.OpenAsync("/");

        await seat.ClickAsync(".rail a[href^='/campaigns/']");

        await seat.SeesAsync("#matrix + .note", "没报齐");
        await seat.SeesAsync(".matrix tr:has(th:has-text('投资促进局'))", "剩");
        await seat.SeesAsync(".matrix tr:has(th:has-text('行政审批局'))", "已报");
        Assert.Equal(1, seat.Clicks);
    }

    [SkippableFact]
    public async Task Problem_WhoHasItTillWhenAndWhatNext_IsThereWithoutAClick()
    {
        var seat = await SeatAsync("weizhengqing");
        await seat.OpenAsync("/problems?q=" + Uri.EscapeDataString("审批局-部-001"));
        await seat.ClickAsync(".ledger tbody a");
        var before = seat.Clicks;

        await seat.SeesAsync(".next-act h2", "在李嘉禾手里：措施二，4月14日前");
        await seat.SeesAsync(".identity-state", "整改中");
        await seat.SeesAsync(".chain .now-word", "办到这里");
        await seat.SeesAsync(".summary", "4月23日");
        Assert.Equal(0, seat.Clicks - before);
    }

    [SkippableFact]
    public async Task ProblemForm_FilingOne_CostsTwoClicks()
    {
        var form = await SeatAsync("konglingtao");
        await form.OpenAsync("/");

        await form.ClickAsync("a[href^='/problems/new']");
        await form.FillAsync("textarea[name=Text]", "下乡走访只看资料不入户，一季度入户2次");
        await form.TickAsync("input[name=FacetCode]");
        await form.TickAsync("input[name=FocusFirst]");
        await form.TickAsync("input[name=FocusAreaCode]:visible");
        await form.TickAsync("input[name=SourceCode]");
        await form.TickAsync("input[name=Term][value=ByDate]");
        await form.ClickAsync("button[name=then][value=file]");

        await form.SeesAsync("main", "下乡走访只看资料不入户");
        Assert.Equal(2, form.Clicks);
    }

    [SkippableFact]
    public async Task Plan_Submitting_CostsThreeClicks()
    {
        var seat = await SeatAsync("zhengkai");
        await seat.OpenAsync("/plans");

        await seat.ClickAsync(".ledger tbody a");
        await seat.ClickAsync(".next-act a[href$='/check']");
        await seat.ClickAsync(".check-acts .btn-act");

        await seat.SeesAsync(".identity-state", "审签中");
        Assert.Equal(3, seat.Clicks);
    }

    [SkippableFact]
    public async Task Signing_InsideTheWindow_CostsTwoClicksAndReturningThree()
    {
        var seat = await SeatAsync("zhouqiming", Screen.Phone);
        await seat.OpenAsync("/signing");
        await seat.FillAsync(".window-form input[name=Password]", "Tong-2021-demo");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.SeesAsync("h1", "2 份等您签");

        await seat.ClickAsync(".tasks a:has-text('韩露')");
        await seat.FillAsync("textarea[name=Opinion]", "同意，按时限办结。");
        await seat.ClickAsync(".decision-acts .btn-act");
        await seat.SeesAsync("main", "褚云飞");
        Assert.Equal(2, seat.Clicks);

        await seat.OpenAsync("/signing");
        await seat.ClickAsync(".tasks a:has-text('褚云飞')");
        await seat.ClickAsync(".decision-acts a");
        await seat.TickAsync("input[name=MarkedProblemIds]");
        await seat.FillAsync("textarea[name=Reason]", "标准不可核验");
        await seat.ClickAsync(".decision-acts .btn-return");
        await seat.SeesAsync("h1", "没有");
        Assert.Equal(5, seat.Clicks);
    }

    [SkippableFact]
    public async Task Extension_SignedInTwoClicks()
    {
        var seat = await SeatAsync("shenzhiyuan", Screen.Phone);
        await seat.OpenAsync("/signing");
        await seat.FillAsync(".window-form input[name=Password]", "Tong-2021-demo");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.SeesAsync(".task-row:has-text('延期申请')", "措施二 4-14 延到 4-19");

        await seat.ClickAsync(".tasks a:has-text('延期申请')");
        await seat.SeesAsync(".changes", "4月14日");
        await seat.ClickAsync(".decision-acts .btn-act");

        await seat.SeesAsync(".done-note", "已签");
        Assert.Equal(2, seat.Clicks);
        Assert.Equal(new DateOnly(2021, 4, 19), await Host.ReadAsync(db => db.MeasureTasks.Where(m => m.OriginalDueOn == new DateOnly(2021, 4, 14) && m.DueOn == new DateOnly(2021, 4, 19)).Select(m => m.DueOn).SingleAsync()));
    }

    [SkippableFact]
    public async Task DemoClock_MovedOnADay_TurnsTheLights()
    {
        var seat = await SeatAsync("weizhengqing");
        await seat.OpenAsync("/");
        await seat.SeesAsync(".banner", "4月8日");

        await seat.ClickAsync(".banner button:has-text('1 天')");

        await seat.SeesAsync(".banner", "4月9日");
        await seat.SeesAsync(".urgent .light", "今天到期");
    }

    [SkippableFact]
    public async Task Board_ChasingTwentyAtOnce_CostsFourClicks()
    {
        var seat = await SeatAsync("weizhengqing");
        await seat.OpenAsync("/board");

        await seat.ClickAsync("a[href='/board/rows?light=soon']");
        await seat.ClickAsync(".pick-all a");
        await seat.ClickAsync(".bulk .btn-act");
        await seat.ClickAsync("form[action='/nudges'] .btn-act");

        await seat.SeesAsync(".done-note", "已催办");
        var chased = await Host.ReadAsync(db => db.Nudges.Join(db.Deadlines, n => n.DeadlineId, d => d.Id, (_, d) => d.UnitId).ToListAsync());
        Assert.True(chased.Count >= 20);
        // Nearly all of the demo's 18 units, in one page of rows.
        Assert.True(chased.Distinct().Count() >= 12);
        Assert.Equal(4, seat.Clicks);
    }

    [SkippableFact]
    public async Task Board_TheMostOverdueAndItsHolder_AreFoundWithTwoClicks()
    {
        var seat = await SeatAsync("weizhengqing");
        await seat.OpenAsync("/board");

        await seat.ClickAsync("a[href='/board/rows?light=overdue']");
        await seat.ClickAsync(".tasks .task-row:first-child .due .why");

        await seat.SeesAsync(".page-head .next-title", "手里");
        await seat.SeesAsync(".page-head .light", "逾期");
        var id = Guid.Parse(seat.Page.Url.Split('/')[^1].Split('?', '#')[0]);
        var (due, holder) = await Host.ReadAsync(async db => (
            await db.Deadlines.Where(d => d.Id == id).Select(d => d.DueAt).SingleAsync(),
            await db.People.Where(p => db.Deadlines.Any(d => d.Id == id && (d.OwnerId == p.Id || db.Appointments.Any(a => a.PostId == d.OwnerId && a.PersonId == p.Id)))).Select(p => p.Name).FirstAsync()));
        Assert.Equal(await Host.ReadAsync(db => db.Deadlines.Where(d => d.IsOpen).MinAsync(d => d.DueAt)), due);
        await seat.SeesAsync(".page-head .next-title", holder);
        Assert.Equal(2, seat.Clicks);
    }
}
