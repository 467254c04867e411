using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ZhongGengZu.Data.Tests.Providers;

/// <summary>What is added to an operator's connection string, and that nothing of it is changed; needs no engine.</summary>
public sealed class SqlServerConnectionTests
{
    [Fact]
    public void Connection_OperatorSaysNothing_NamesUsAndIsTriedAgainAtOnce()
    {
        var used = UsedFor("Server=db01;Database=zgz");

        Assert.Equal(("ZhongGengZu", PoolBlockingPeriod.NeverBlock), (used.ApplicationName, used.PoolBlockingPeriod));
    }

    [Fact]
    public void Connection_OperatorsOwnWords_Stay()
    {
        var used = UsedFor("Server=db01;Database=zgz;Application Name=督查系统;Pool Blocking Period=AlwaysBlock");

        Assert.Equal(("督查系统", PoolBlockingPeriod.AlwaysBlock), (used.ApplicationName, used.PoolBlockingPeriod));
    }

    private static SqlConnectionStringBuilder UsedFor(string connection)
    {
        var settings = new Dictionary<string, string?> { ["Database:Provider"] = "SqlServer", ["ConnectionStrings:Default"] = connection };
        using var services = new ServiceCollection().AddCaseDatabase(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
        return new SqlConnectionStringBuilder(services.GetRequiredService<CaseDbContext>().Database.GetConnectionString());
    }
}
