using System.Reflection;
using Microsoft.AspNetCore.Razor.Hosting;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Tests.Architecture;

/// <summary>Who may know whom: Domain nobody, Documents and Data the Domain, Web all; no feature another feature.</summary>
public sealed class ArchitectureTests
{
    private const string Product = "ZhongGengZu.";

    [Fact]
    public void Domain_KnowsNothingButTheRuntime()
    {
        Assert.All(References("ZhongGengZu.Domain"), name =>
            Assert.True(name == "System" || name.StartsWith("System.", StringComparison.Ordinal), $"Domain references {name}"));
    }

    [Theory]
    [InlineData("ZhongGengZu.Documents")]
    [InlineData("ZhongGengZu.Data")]
    public void Layer_OfOurs_KnowsTheDomainOnly(string assembly)
    {
        var ours = References(assembly).Where(name => name.StartsWith(Product, StringComparison.Ordinal));

        Assert.All(ours, name => Assert.Equal("ZhongGengZu.Domain", name));
    }

    [Fact]
    public void Documents_KnowNeitherDatabaseNorWeb()
    {
        Assert.DoesNotContain(References("ZhongGengZu.Documents"), name =>
            name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) ||
            name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void Feature_NeverUsesAnotherFeature()
    {
        var views = ViewRooms();
        var breaches =
            from type in typeof(Program).Assembly.GetTypes()
            let room = RoomViews.RoomOf(type) ?? views.GetValueOrDefault(type)
            where room is not null
            from used in Uses.Of(type)
            let other = RoomViews.RoomOf(used)
            where other is not null && other != room
            select $"{type.FullName} uses {used.FullName}";

        Assert.Empty(breaches);
    }

    [Fact]
    public void Shell_NeverUsesAFeature()
    {
        var breaches =
            from type in typeof(Program).Assembly.GetTypes()
            where type.Namespace == "ZhongGengZu.Web.Shell"
            from used in Uses.Of(type)
            where RoomViews.RoomOf(used) is not null
            select $"{type.FullName} uses {used.FullName}";

        Assert.Empty(breaches);
    }

    private static string[] References(string assembly) =>
        [.. Assembly.Load(assembly).GetReferencedAssemblies().Select(reference => reference.Name!)];

    // A compiled view has no namespace of its room; its path has.
    private static Dictionary<Type, string> ViewRooms() =>
        (from item in typeof(Program).Assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
         let path = item.Identifier.Split('/')
         where path is ["", "Features", _, ..]
         select (item.Type, Room: path[2]))
        .ToDictionary(view => view.Type, view => view.Room);
}
