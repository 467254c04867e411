using ZhongGengZu.Browser.Tests.Support;

namespace ZhongGengZu.Browser.Tests.Journeys;

/// <summary>One problem of the demo campaign from sign-in to 销号, through the five people whose hands it passes.</summary>
public sealed class CampaignJourneyTests(DemoHost host) : DemoSuite(host), IClassFixture<DemoHost>
{
    private const string Text = "企业开办窗口午间无人值守，一周接到投诉4次";
    private const string Password = "Tong-2021-demo";

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Problem_FromSignInToClosure_PassesThroughFivePeople(bool script)
    {
        var text = script ? Text : Text.Replace("4次", "6次", StringComparison.Ordinal);
        var measure = script ? "排出午间轮值表并公示" : "午间轮值人员名单上墙";

        var clerk = await SignInAsync("fangmiao", script: script);
        await FileAsync(clerk, text);
        var problem = clerk.Path;

        var head = await SignInAsync("kangdewei", script: script);
        await head.OpenAsync(problem);
        await head.ClickAsync(".next-act .btn-act");
        await head.SeesAsync(".identity-state", "方案待您写");

        await WriteLineAsync(clerk, problem, text, measure);
        await clerk.ClickAsync(".next-act a[href$='/check']");
        await clerk.SeesAsync(".changes", text);
        await ScreenshotAsync(clerk.Page, $"journey-check{(script ? "" : "-no-script")}");
        await clerk.ClickAsync(".check-acts .btn-act");
        await clerk.SeesAsync(".identity-state", "审签中");

        var leader = await SignInAsync("qinxiangdong", Screen.Phone, script);
        await leader.OpenAsync("/signing");
        await leader.ClickAsync(".tasks a:has-text('自然资源分局')");
        await leader.SeesAsync(".changes", text);
        await leader.FillAsync("textarea[name=Opinion]", "同意。午间轮值名单公开。");
        await leader.FillAsync("input[name=Password]", Password);
        await ScreenshotAsync(leader.Page, $"journey-sign{(script ? "" : "-no-script")}");
        await leader.ClickAsync(".decision-acts .btn-act");

        var owner = await SignInAsync("liaozhihao", script: script);
        await owner.OpenAsync("/measures");
        await owner.ClickAsync($"main a:has-text('{measure}')");
        await owner.FillAsync("textarea[name=Text]", "轮值表已公示，午间两人在岗");
        await owner.TickAsync("input[name=Done][value=true]");
        await owner.ClickAsync(".act-form .btn-act");
        await owner.OpenAsync(problem);
        await owner.ClickAsync(".page-acts :is(a, button):has-text('申请销号')");
        await owner.FillAsync(".act-form textarea", "四月中旬起午间投诉为零");
        await owner.ClickAsync(".act-form .btn-act");
        await owner.SeesAsync(".identity-state", "待复核");

        var office = await SignInAsync("weizhengqing", script: script);
        await office.OpenAsync("/verification");
        await office.ClickAsync($"main a:has-text('{text}')");
        await office.ClickAsync(".page-acts :is(a, button):has-text('复核')");
        await office.FillAsync(".act-form textarea", "现场核实两次，午间有人值守");
        await office.ClickAsync(".act-form .btn-act");

        await office.SeesAsync(".identity-state", "已销号");
        await ScreenshotAsync(office.Page, $"journey-closed{(script ? "" : "-no-script")}");
        foreach (var name in new[] { "方苗", "康德威", "秦向东", "廖志浩", "韦正清" })
        {
            await office.SeesAsync("#history", name);
        }
    }

    private async Task<Seat> SignInAsync(string name, Screen? screen = null, bool script = true)
    {
        var seat = await SeatAsync(null, screen, script);
        await seat.OpenAsync("/sign-in");
        await seat.FillAsync("input[name='Form.UserName']", name);
        await seat.FillAsync("input[name='Form.Password']", Password);
        await seat.ClickAsync("main form button");
        await Assertions.Expect(seat.At(".whoami")).ToBeAttachedAsync();
        return seat;
    }

    private static async Task FileAsync(Seat clerk, string text)
    {
        await clerk.OpenAsync("/problems");
        await clerk.ClickAsync(".page-acts a:has-text('登记')");
        await clerk.FillAsync("textarea[name=Text]", text);
        await clerk.TickAsync("input[name=FocusFirst]");
        await clerk.TickAsync("input[name=FocusAreaCode]:visible");
        await clerk.TickAsync("input[name=SourceCode]");
        await clerk.TickAsync("input[name=Term][value=ByDate]");
        await clerk.ClickAsync("button[name=then][value=file]");
        await clerk.SeesAsync(".identity-title", text[..10]);
    }

    private static async Task WriteLineAsync(Seat clerk, string problem, string text, string measure)
    {
        await clerk.OpenAsync(problem);
        await clerk.ClickAsync(".page-acts :is(a, button):has-text('方案')");
        await clerk.ClickAsync(".next-act .btn-act");
        await clerk.SeesAsync(".line-problem", text);
        await clerk.FillAsync("textarea[name=Standard]", "工作日12—14时窗口不少于2人");
        await clerk.At("select[name=ResponsiblePersonId]").SelectOptionAsync(new SelectOptionValue { Label = "廖志浩" }, new() { Force = true });
        await clerk.FillAsync("tr.add-row input[name$='.Text']", measure);
        await clerk.At("tr.add-row select").SelectOptionAsync(new SelectOptionValue { Label = "廖志浩" }, new() { Force = true });
        await clerk.FillAsync("tr.add-row input[name$='.DueOn']", "2021-04-14");
        await clerk.FillAsync("input[name=DueOn]", "2021-04-20");
        await clerk.ClickAsync("button[name=Act][value=save]");
    }
}
