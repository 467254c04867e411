using System.Net;
using ZhongGengZu.Web.Commands.Generate;

namespace ZhongGengZu.Web.Tests.Load;

/// <summary>Ten times the problems, not one statement more.</summary>
public sealed class StatementCountTests(StatementCountTests.Small small, StatementCountTests.Large large)
    : IClassFixture<StatementCountTests.Small>, IClassFixture<StatementCountTests.Large>
{
    [Theory]
    [InlineData("经办人", "/problems")]
    [InlineData("经办人", "/")]
    [InlineData("局室负责人", "/problems")]
    [InlineData("局室负责人", "/")]
    [InlineData("分管领导", "/problems")]
    [InlineData("分管领导", "/")]
    [InlineData("分管领导", "/board")]
    [InlineData("督查考核办", "/problems")]
    [InlineData("督查考核办", "/")]
    [InlineData("督查考核办", "/board")]
    public async Task Page_TenTimesTheProblems_SendsAsManyStatements(string role, string path)
    {
        Assert.Equal(await CountAsync(small, role, path), await CountAsync(large, role, path));
    }

    private static async Task<int> CountAsync(LoadedWebHost host, string role, string path)
    {
        var name = (await host.RolesAsync()).Single(r => r.Role == role).Name;
        using var visitor = await host.SignInAsync(name);
        // The first request reads the campaign's definition, which is kept.
        await visitor.GetAsync(path);
        host.Statements.Take();
        var page = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return host.Statements.Take();
    }

    public sealed class Small() : LoadedWebHost(new SqliteTestDatabase(), LoadOrganisation.LeastPeople, 60);

    public sealed class Large() : LoadedWebHost(new SqliteTestDatabase(), LoadOrganisation.LeastPeople, 600);
}
