using ZhongGengZu.Web.Commands.Generate;

namespace ZhongGengZu.Web.Tests.Load;

/// <summary>Two databases of load data, the larger with ten times the problems; generated once for all tests that read them.</summary>
[CollectionDefinition(nameof(LoadedPostgreSql))]
public sealed class LoadedPostgreSql : ICollectionFixture<LoadedPostgreSql.Small>, ICollectionFixture<LoadedPostgreSql.Large>
{
    public sealed class Small() : SmallLoad(new PostgreSqlTestDatabase());

    public sealed class Large() : LargeLoad(new PostgreSqlTestDatabase());
}

/// <summary>The same on SQL Server.</summary>
[CollectionDefinition(nameof(LoadedSqlServer))]
public sealed class LoadedSqlServer : ICollectionFixture<LoadedSqlServer.Small>, ICollectionFixture<LoadedSqlServer.Large>
{
    public sealed class Small() : SmallLoad(new SqlServerTestDatabase());

    public sealed class Large() : LargeLoad(new SqlServerTestDatabase());
}

/// <summary>The smaller of the two.</summary>
public abstract class SmallLoad(TestDatabase database) : LoadedWebHost(database, LoadOrganisation.LeastPeople, 60);

/// <summary>The larger.</summary>
public abstract class LargeLoad(TestDatabase database) : LoadedWebHost(database, LoadOrganisation.LeastPeople, 600);
