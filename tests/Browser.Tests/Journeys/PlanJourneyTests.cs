using System.Text;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Browser.Tests.Support;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Browser.Tests.Journeys;

/// <summary>From an 实施方案 on somebody's disk to a started campaign: with script by mouse, without it by keyboard alone.</summary>
public sealed class PlanJourneyTests(DemoHost host) : DemoSuite(host), IClassFixture<DemoHost>
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Plan_FromUploadToStartedCampaign_CostsTwelveClicksAtMost(bool script)
    {
        var seat = await SeatAsync("weizhengqing", script: script);
        var presses = 0;
        async Task PressAsync(string selector)
        {
            presses++;
            await seat.At(selector).FocusAsync();
            await seat.Page.Keyboard.PressAsync("Enter");
        }

        Func<string, Task> act = script ? seat.ClickAsync : PressAsync;
        await seat.OpenAsync("/campaigns");
        await act("a[href='/campaign-plans/new']");
        await seat.At("input[name=File]").SetInputFilesAsync(new FilePayload { Name = "方案.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(DemoHost.Plan) });
        await act(".act-bar .btn-act");
        await seat.SeesAsync("h1", "要您定");

        if (script)
        {
            await MarkAsync(seat, "让群众多次");
            await Assertions.Expect(seat.At("[name='Form.AddWords']")).ToHaveValueAsync("让群众多次");
            await seat.At("section[aria-labelledby='s-phase'] .draft-line summary").FocusAsync();
            await Assertions.Expect(seat.At(".sentence.is-shown")).ToContainTextAsync("自查自纠阶段");
            await seat.FillAsync("[name='Form.AddWords']", "");
        }
        else
        {
            await seat.At("section[aria-labelledby='s-phase'] a.mark-n").FocusAsync();
            await seat.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(seat.At(".sentence:target")).ToContainTextAsync("自查自纠阶段");
        }

        await ScreenshotAsync(seat.Page, $"plan-read{(script ? "" : "-no-script")}");
        await FillGapsAsync(seat);
        if (await seat.Page.Locator("button[value=all]").CountAsync() > 0)
        {
            await act("button[value=all]");
            await seat.SeesAsync("h1", "都定了");
        }

        await act(".plan-head .btn-act");
        await seat.SeesAsync(".next-act h2", "可以启动");
        await act(".next-act .btn-act");
        await seat.SeesAsync(".matrix thead", "问题清单");

        Assert.True(Math.Max(seat.Clicks, presses) <= 12);
        Assert.Empty(seat.Faults);
        var code = seat.Path.Split('/')[^1];
        Assert.Equal(CampaignState.Running, await Host.ReadAsync(db => db.Campaigns.Where(c => c.Code == code).Select(c => c.State).SingleAsync()));
    }

    // What the plan leaves open and no reading can know.
    private static async Task FillGapsAsync(Seat seat)
    {
        await seat.FillAsync(".draft-line:has(.draft-label:text-is('主送')) input[name$='.Name']", "各局室，各分局");
        await seat.FillAsync(".draft-line:has(summary b:text('集中整治')) input[name$='.Start']", "2021-05-01");
    }

    private static Task MarkAsync(Seat seat, string words) => seat.Page.EvaluateAsync(
        """
        words => {
          const walker = document.createTreeWalker(document.querySelector('[data-plan-text]'), NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(words);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            document.getSelection().removeAllRanges();
            document.getSelection().addRange(range);
            return;
          }
        }
        """,
        words);
}
