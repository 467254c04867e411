using System.Net;

namespace ZhongGengZu.Web.Tests.Load;

/// <summary>Ten times the problems, not one statement more.</summary>
public abstract class StatementCountSuite(SmallLoad small, LargeLoad large) : WebSuite(small)
{
    [SkippableTheory]
    [InlineData("经办人", "/problems", "/")]
    [InlineData("局室负责人", "/problems", "/")]
    [InlineData("分管领导", "/problems", "/", "/board", "/board/wall", "/board/rows?step=own&light=owed")]
    [InlineData("督查考核办", "/problems", "/", "/board", "/board/wall", "/board/schedules", "/board/rows?light=overdue", "/board/rows?step=dated&light=closed&from=2021-01-01&to=2999-12-31")]
    public async Task Pages_TenTimesTheProblems_SendAsManyStatements(string role, params string[] paths)
    {
        Assert.Equal(await CountAsync(small, role, paths), await CountAsync(large, role, paths));
    }

    private static async Task<List<(string Path, int Statements)>> CountAsync(LoadedWebHost host, string role, string[] paths)
    {
        using var visitor = await host.SignInAsync((await host.RolesAsync()).Single(r => r.Role == role).Name);
        var counts = new List<(string, int)>();
        foreach (var path in paths)
        {
            // The first request reads the campaign's definition, which is kept.
            await visitor.GetAsync(path);
            host.Statements.Take();
            var page = await visitor.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            counts.Add((path, host.Statements.Take()));
        }

        return counts;
    }
}

[Collection(nameof(LoadedPostgreSql))]
public sealed class StatementCountOnPostgreSql(LoadedPostgreSql.Small small, LoadedPostgreSql.Large large) : StatementCountSuite(small, large);

[Collection(nameof(LoadedSqlServer))]
public sealed class StatementCountOnSqlServer(LoadedSqlServer.Small small, LoadedSqlServer.Large large) : StatementCountSuite(small, large);
