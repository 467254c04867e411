namespace ZhongGengZu.TestSupport;

/// <summary>
/// Tests that hold on every database. Write the suite once as an abstract class with [SkippableFact] methods, then name it
/// for each database:
/// <code>
/// public abstract class PeopleSuite(TestDatabase database) : DatabaseSuite(database) { … }
/// public sealed class PeopleOnSqlite(SqliteTestDatabase database) : PeopleSuite(database), IClassFixture&lt;SqliteTestDatabase&gt;;
/// public sealed class PeopleOnPostgreSql(PostgreSqlTestDatabase database) : PeopleSuite(database), IClassFixture&lt;PostgreSqlTestDatabase&gt;;
/// public sealed class PeopleOnSqlServer(SqlServerTestDatabase database) : PeopleSuite(database), IClassFixture&lt;SqlServerTestDatabase&gt;;
/// </code>
/// </summary>
public abstract class DatabaseSuite
{
    protected DatabaseSuite(TestDatabase database)
    {
        database.SkipIfMissing();
        Database = database;
    }

    protected TestDatabase Database { get; }
}
