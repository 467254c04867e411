using System.Reflection;
using Xunit;

namespace ZhongGengZu.TestSupport;

/// <summary>
/// No suite is forgotten on a database. A test project takes this in by one line:
/// <code>
/// public sealed class EveryDatabaseTests : EveryDatabaseSuite;
/// </code>
/// </summary>
public abstract class EveryDatabaseSuite
{
    [Fact]
    public void Suite_WithAClassForPostgreSql_HasOneForSqlServer()
    {
        var suites = GetType().Assembly.GetTypes().Where(IsTest).SelectMany(test => DatabasesOf(test), (test, database) => (test.BaseType, database)).ToLookup(on => on.BaseType!, on => on.database);

        Assert.Contains(suites, suite => suite.Contains(typeof(SqliteTestDatabase)) && suite.Contains(typeof(PostgreSqlTestDatabase)));
        Assert.Empty(suites.Where(suite => suite.Contains(typeof(PostgreSqlTestDatabase)) && !suite.Contains(typeof(SqlServerTestDatabase))).Select(suite => suite.Key.Name));
    }

    private static bool IsTest(Type type) => !type.IsAbstract && type.GetMethods().Any(method => method.IsDefined(typeof(FactAttribute)));

    // What the class makes for itself, or the host that it is given: not what either of them is called.
    private static IEnumerable<Type> DatabasesOf(Type test) =>
        test.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(given => given.ParameterType).Append(test)
            .SelectMany(type => Uses.Of(type).Append(type)).Where(type => type.IsSubclassOf(typeof(TestDatabase))).Distinct();
}
