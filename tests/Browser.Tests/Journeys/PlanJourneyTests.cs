using System.Text;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Browser.Tests.Support;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Browser.Tests.Journeys;

/// <summary>From an 实施方案 on somebody's disk to a started campaign: by mouse, and by keyboard alone with script and without.</summary>
public sealed class PlanJourneyTests(DemoHost host) : DemoSuite(host), IClassFixture<DemoHost>
{
    // A plan outside the repository, read to its started campaign when somebody names it.
    private const string PlanFile = "ZGZ_PLAN_FILE";

    private const int MostTabs = 600;

    private static readonly FilePayload Invented = new() { Name = "方案.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(DemoHost.Plan) };

    /// <summary>Script, keyboard, and the plan: ours when it is null.</summary>
    public static TheoryData<bool, bool, string?> Runs()
    {
        var runs = new TheoryData<bool, bool, string?> { { true, false, null }, { true, true, null }, { false, true, null } };
        if (Environment.GetEnvironmentVariable(PlanFile) is { Length: > 0 } file)
        {
            runs.Add(true, false, file);
            runs.Add(true, true, file);
        }

        return runs;
    }

    [SkippableTheory]
    [MemberData(nameof(Runs))]
    public Task Plan_FromUploadToStartedCampaign_CostsTwelveClicksAtMost(bool script, bool keyboard, string? file) =>
        file is null ? InventedAsync(script, keyboard) : NamedAsync(script, keyboard, file);

    private Task InventedAsync(bool script, bool keyboard) => GoAsync(script, keyboard, Invented, async (seat, reach) =>
    {
        if (keyboard)
        {
            await reach("section[aria-labelledby='s-phase'] a.mark-n");
            await seat.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(seat.At(".sentence:target")).ToContainTextAsync("自查自纠阶段");
        }
        else
        {
            await MarkAsync(seat, "让群众多次");
            await Assertions.Expect(seat.At("[name='Form.AddWords']")).ToHaveValueAsync("让群众多次");
            await seat.At("section[aria-labelledby='s-phase'] .draft-line summary").FocusAsync();
            await Assertions.Expect(seat.At(".sentence.is-shown")).ToContainTextAsync("自查自纠阶段");
            await seat.FillAsync("[name='Form.AddWords']", "");
        }

        await ScreenshotAsync(seat.Page, $"plan-read{(script ? "" : "-no-script")}{(keyboard ? "-keyboard" : "")}");
        await FillAsync(seat, reach, ".draft-line:has(.draft-label:text-is('主送')) input[name$='.Name']", "各局室，各分局");
        await FillAsync(seat, reach, ".draft-line:has(summary b:text('集中整治')) input[name$='.Start']", "2021-05-01");
    });

    private async Task NamedAsync(bool script, bool keyboard, string file)
    {
        var plan = new FilePayload { Name = Path.GetFileName(file), MimeType = "application/octet-stream", Buffer = await File.ReadAllBytesAsync(file) };
        await GoAsync(script, keyboard, plan, async (seat, reach) =>
        {
            if (await seat.Page.Locator(".draft-line.is-open:has(.draft-label:text-is('主送'))").CountAsync() > 0)
            {
                await FillAsync(seat, reach, ".draft-line:has(.draft-label:text-is('主送')) input[name$='.Name']", "各局室，各分局");
            }
        });
    }

    private async Task GoAsync(bool script, bool keyboard, FilePayload plan, Func<Seat, Func<string, Task>, Task> confirm)
    {
        var seat = await SeatAsync("weizhengqing", script: script);
        var presses = 0;
        Task ReachAsync(string selector) => TabToAsync(seat, selector);
        async Task PressAsync(string selector)
        {
            presses++;
            await ReachAsync(selector);
            await seat.Page.Keyboard.PressAsync("Enter");
        }

        Func<string, Task> act = keyboard ? PressAsync : seat.ClickAsync;
        Func<string, Task> reach = keyboard ? ReachAsync : selector => seat.At(selector).FocusAsync();
        await seat.OpenAsync("/campaigns");
        await act("a[href='/campaign-plans/new']");
        await seat.SeesAsync("h1", "读实施方案");
        await reach("input[name=File]");
        await seat.At("input[name=File]").SetInputFilesAsync(plan);
        await act(".act-bar .btn-act");
        await seat.SeesAsync("h1", "读出");
        await seat.Page.WaitForLoadStateAsync();
        await confirm(seat, reach);
        if (await seat.Page.Locator("button[value=all]").CountAsync() > 0)
        {
            await act("button[value=all]");
            await seat.SeesAsync("h1", "都定了");
        }

        await act(".plan-head .btn-act");
        await seat.SeesAsync(".next-act h2", "可以启动");
        await act(".next-act .btn-act");
        await seat.SeesAsync(".matrix thead", "清单");

        Assert.True((keyboard ? presses : seat.Clicks) is > 0 and <= 12);
        Assert.Empty(seat.Faults);
        var code = seat.Path.Split('/')[^1];
        Assert.Equal(CampaignState.Running, await Host.ReadAsync(db => db.Campaigns.Where(c => c.Code == code).Select(c => c.State).SingleAsync()));
    }

    // Nothing is given the focus but by the key that people have for it.
    private static async Task TabToAsync(Seat seat, string selector)
    {
        await Assertions.Expect(seat.At(selector)).ToBeVisibleAsync();
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await seat.At(selector).EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await seat.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{selector} is not reached by Tab.");
    }

    // What the plan leaves open and no reading can know.
    private static async Task FillAsync(Seat seat, Func<string, Task> reach, string selector, string text)
    {
        await reach(selector);
        await seat.FillAsync(selector, text);
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
