using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Web.Tests.Load;

/// <summary>Every figure of the board leads to its rows: as many as it says.</summary>
public abstract class BoardFiguresSuite(LargeLoad host) : WebSuite(host)
{
    private const int OfEachUnit = 17;

    [SkippableTheory]
    [InlineData("督查考核办")]
    [InlineData("分管领导")]
    public async Task Figure_OfTheBoard_LeadsToAsManyRows(string role)
    {
        using var visitor = await host.SignInAsync((await host.RolesAsync()).Single(r => r.Role == role).Name);
        var board = await visitor.GetAsync("/board");
        var figures = Few(board, ".figures a", 1).Concat(Few(board, ".ages a", 1)).Concat(Few(board, ".weeks a", 1)).Concat(Few(board, "tfoot a", 1))
            .Concat(Few(board, ".heat tbody a[href^='/board/rows']", OfEachUnit)).Concat(Few(board, ".ranking a", OfEachUnit)).ToList();
        figures.AddRange(Few(await visitor.GetAsync("/board/schedules"), ".schedule-figures a", OfEachUnit));
        // Every figure of the burn-down that rows can stand behind leads to them; a difference is none.
        Assert.DoesNotContain(board.All(".weeks td:not(:last-child)"), td => int.TryParse(td.TextContent.Trim(), out var n) && n > 0 && td.QuerySelector("a") is null);
        Assert.True(figures.Count > 30, $"Only {figures.Count} figures lead anywhere.");
        var wrong = new List<string>();
        foreach (var link in figures)
        {
            var address = link.GetAttribute("href")!;
            var rows = await visitor.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, rows.Status);
            var says = (link.QuerySelector(".n") ?? link.QuerySelector("b") ?? link).TextContent.Trim();
            var there = rows.TextAt(".page-head .lede").Split(' ')[0];
            if (says != there)
            {
                wrong.Add($"{address}: {says} on the board, {there} rows");
            }
        }

        Assert.Empty(wrong);
    }

    [SkippableFact]
    public async Task Heat_SortedByAColumn_HasItsWorstOnTop()
    {
        using var visitor = await host.SignInAsync((await host.RolesAsync()).Single(r => r.Role == "督查考核办").Name);

        var page = await visitor.GetAsync("/board?sort=measure");
        var heads = page.All(".heat thead th").ToList();
        var column = heads.FindIndex(h => h.HasAttribute("aria-sort"));
        var late = page.All(".heat tbody tr").Select(row => row.Children[column].QuerySelector(".l")?.TextContent.TrimStart('逾') ?? "0").Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();

        Assert.Contains("措施反馈", heads[column].TextContent, StringComparison.Ordinal);
        Assert.Equal(late.OrderDescending(), late);
        Assert.True(late[0] > 0);
        Assert.Equal("ascending", (await visitor.GetAsync("/board?sort=unit")).All(".heat th[aria-sort]").Single().GetAttribute("aria-sort"));
        Assert.Contains("逾期", (await visitor.GetAsync("/board?sort=nonsense")).TextAt(".heat th[aria-sort]"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Schedule_OfAUnitPageByPage_HasEachMeasureOnceAndNamesNobodyBehindAPersonalItem()
    {
        using var visitor = await host.SignInAsync((await host.RolesAsync()).Single(r => r.Role == "督查考核办").Name);
        var office = await host.ReadAsync(db => db.Units.Where(u => u.IsSupervisionOffice).Select(u => u.Id).SingleAsync());
        var unit = await host.ReadAsync(db => db.Deadlines
            .Where(d => d.Kind == DeadlineKind.Measure && d.PersonId != null && d.UnitId != office && !db.ReadGrants.Any(g => g.ListId == d.ListId && g.HolderId == office))
            .GroupBy(d => d.UnitId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstAsync());
        var measures = await host.ReadAsync(db => db.Deadlines.CountAsync(d => d.UnitId == unit && d.Kind == DeadlineKind.Measure && d.VoidedAt == null));
        var (listed, hidden, pages) = (0, 0, 0);

        for (var address = (string?)$"/board/schedules/{unit}"; address is not null;)
        {
            var page = await visitor.GetAsync(address);
            var rows = page.All(".ledger tbody tr").ToList();
            Assert.Equal(rows.Count, page.All(".schedule tbody tr").Length);
            Assert.True(rows.Count <= 20);
            listed += rows.Count;
            foreach (var row in rows.Where(r => r.QuerySelector("th")!.TextContent.Contains("个人事项 1 件", StringComparison.Ordinal)))
            {
                hidden++;
                Assert.Equal("", row.QuerySelector("[data-label=责任人]")!.TextContent);
                Assert.Equal("", row.QuerySelector("[data-label=问题]")!.TextContent);
            }

            address = page.All("a").FirstOrDefault(a => a.GetAttribute("href")?.StartsWith($"/board/schedules/{unit}?after=", StringComparison.Ordinal) == true)?.GetAttribute("href");
            pages++;
        }

        Assert.Equal(measures, listed);
        Assert.True(hidden > 0, $"{pages} pages, none with a personal item that is not the office's to read.");
    }

    [SkippableFact]
    public async Task Schedule_OfAUnitOutOfSight_IsNotThere()
    {
        using var visitor = await host.SignInAsync((await host.RolesAsync()).Single(r => r.Role == "分管领导").Name);
        var seen = (await visitor.GetAsync("/board/schedules")).All(".schedule-figures tbody th").Select(th => th.TextContent).ToHashSet();
        var other = await host.ReadAsync(db => db.Units.Where(u => !seen.Contains(u.Name) && db.CampaignMembers.Any(m => m.UnitId == u.Id)).Select(u => u.Id).FirstAsync());

        Assert.NotEmpty(seen);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/board/schedules/{other}")).Status);
    }

    private static IEnumerable<IElement> Few(Page page, string selector, int every) => page.All(selector).Where((_, i) => i % every == 0);
}

[Collection(nameof(LoadedPostgreSql))]
public sealed class BoardFiguresOnPostgreSql(LoadedPostgreSql.Large host) : BoardFiguresSuite(host);

[Collection(nameof(LoadedSqlServer))]
public sealed class BoardFiguresOnSqlServer(LoadedSqlServer.Large host) : BoardFiguresSuite(host);
