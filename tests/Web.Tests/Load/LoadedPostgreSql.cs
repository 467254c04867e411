using ZhongGengZu.Web.Commands.Generate;

namespace ZhongGengZu.Web.Tests.Load;

/// <summary>Two databases of load data, the larger with ten times the problems; generated once for all tests that read them.</summary>
[CollectionDefinition(nameof(LoadedPostgreSql))]
public sealed class LoadedPostgreSql : ICollectionFixture<LoadedPostgreSql.Small>, ICollectionFixture<LoadedPostgreSql.Large>
{
    public sealed class Small() : LoadedWebHost(new PostgreSqlTestDatabase(), LoadOrganisation.LeastPeople, 60);

    public sealed class Large() : LoadedWebHost(new PostgreSqlTestDatabase(), LoadOrganisation.LeastPeople, 600);
}
