using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using ZhongGengZu.Data.Providers.SqlServer;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>No engine has to be there to know that it would refuse the schema.</summary>
public sealed class ServerRulesTests
{
    [Fact]
    public void Keys_OfTheModel_FitIntoAnIndex() => Holds(ServerRules.KeysTooLong, "PK_Tags");

    [Fact]
    public void Delete_InTheModel_ReachesATableAlongOnePath() => Holds(ServerRules.CascadesTwice, "Authors -> Chapters");

    [Fact]
    public void ForeignKeys_OfTheModel_HaveAnIndexThatHoldsAllRows() => Holds(ServerRules.KeysWithoutIndex, "FK_Tags_Books_BookId");

    [Fact]
    public void Columns_OfTheModel_AreOfOurTypes() => Holds(ServerRules.ForeignTypes, "Books.Id: uniqueidentifier", "Books.PrintedAt: datetime2", "Tags.Word: nvarchar(451)");

    private static void Holds(Func<IRelationalModel, IEnumerable<string>> rule, params string[] foundInTheBadModel)
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);
        using var bad = new BadContext();

        Assert.Empty(rule(ModelOf(db)));
        var found = rule(ModelOf(bad)).ToList();
        Assert.All(foundInTheBadModel, expected => Assert.Contains(found, f => f.Contains(expected, StringComparison.Ordinal)));
    }

    private static IRelationalModel ModelOf(DbContext db) => db.GetService<IDesignTimeModel>().Model.GetRelationalModel();

    private sealed record Author(Guid Id);

    private sealed record Book(Guid Id, Guid AuthorId, DateTime PrintedAt);

    private sealed record Chapter(Guid Id, Guid BookId, Guid AuthorId);

    private sealed record Tag(string Word, Guid? BookId, bool IsOld);

    /// <summary>Breaks every rule once.</summary>
    private sealed class BadContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer();

        protected override void OnModelCreating(ModelBuilder builder)
        {
            builder.Entity<Author>().ToTable("Authors");
            builder.Entity<Book>().ToTable("Books").HasOne<Author>().WithMany().HasForeignKey(x => x.AuthorId);
            builder.Entity<Chapter>().ToTable("Chapters").HasOne<Book>().WithMany().HasForeignKey(x => x.BookId);
            builder.Entity<Chapter>().HasOne<Author>().WithMany().HasForeignKey(x => x.AuthorId);
            var tag = builder.Entity<Tag>().ToTable("Tags");
            tag.HasKey(x => x.Word);
            tag.Property(x => x.Word).HasMaxLength(451);
            tag.HasOne<Book>().WithMany().HasForeignKey(x => x.BookId);
            tag.HasIndex(x => x.BookId).HasFilter("[IsOld] = 0");
        }
    }
}
