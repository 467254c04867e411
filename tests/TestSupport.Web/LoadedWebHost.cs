using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Providers.PostgreSql;
using ZhongGengZu.Data.Providers.Sqlite;
using ZhongGengZu.Data.Providers.SqlServer;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Commands.Generate;
using ZhongGengZu.Web.Jobs;

namespace ZhongGengZu.TestSupport.Web;

/// <summary>The product in Production over what <c>generate</c> made, with every SQL statement counted.</summary>
public class LoadedWebHost(TestDatabase database, int people, int problems) : WebHost(database)
{
    private LoadSummary? _summary;

    public StatementCounter Statements { get; } = new();

    /// <summary>What was generated.</summary>
    public LoadSummary Summary => _summary ?? throw new InvalidOperationException("Nothing has been generated.");

    protected override string Environment => Environments.Production;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        if (Database.Missing is null)
        {
            var numbers = new[] { "--people", people.ToString(CultureInfo.InvariantCulture), "--problems", problems.ToString(CultureInfo.InvariantCulture) };
            var result = await InScopeAsync(services => new Generate().RunAsync(new VerbArguments(numbers), services));
            _summary = (LoadSummary)result.Data;
        }
    }

    /// <summary>Signs somebody in on the real form.</summary>
    public async Task<Visitor> SignInAsync(string name)
    {
        var visitor = NewVisitor();
        var form = await visitor.GetAsync("/sign-in");
        var page = await visitor.SubmitAsync(form, "form[method=post]", new Dictionary<string, string>
        {
            ["Form.UserName"] = name,
            ["Form.Password"] = Summary.Password,
        });
        return page.Address.AbsolutePath == "/" ? visitor : throw new InvalidOperationException($"{name} is not signed in but at {page.Address}.");
    }

    /// <summary>Four roles with somebody of each, all about the same ordinary unit: 经办人, 局室负责人, 分管领导, 督查考核办.</summary>
    public Task<IReadOnlyList<(string Role, string Name)>> RolesAsync() => InScopeAsync<IReadOnlyList<(string, string)>>(async services =>
    {
        var db = services.GetRequiredService<CaseDbContext>();
        var unit = await db.Units.Where(u => u.Kind == OrgUnitKind.Bureau && !u.IsSupervisionOffice).OrderBy(u => u.Path).Skip(10).FirstAsync();
        var office = await db.Units.SingleAsync(u => u.IsSupervisionOffice);
        var leader = await db.Oversights.Where(o => o.UnitId == unit.Id).Select(o => o.LeaderPostId).SingleAsync();
        Task<string> HolderAsync(IQueryable<Post> posts) => (
            from post in posts
            join appointment in db.Appointments on post.Id equals appointment.PostId
            join person in db.People on appointment.PersonId equals person.Id
            orderby person.SortOrder
            select person.Code).FirstAsync();
        return
        [
            ("经办人", await HolderAsync(db.Posts.Where(p => p.UnitId == unit.Id && p.Kind == PostKind.FilingClerk))),
            ("局室负责人", await HolderAsync(db.Posts.Where(p => p.UnitId == unit.Id && p.Kind == PostKind.UnitHead))),
            ("分管领导", await HolderAsync(db.Posts.Where(p => p.Id == leader))),
            ("督查考核办", await HolderAsync(db.Posts.Where(p => p.UnitId == office.Id && p.Kind == PostKind.Staff))),
        ];
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            // What the jobs send would be counted with a page.
            services.Remove(services.Single(service => service.ImplementationType == typeof(Schedule)));
            services.ConfigureDbContext<SqliteCaseDbContext>(options => options.AddInterceptors(Statements));
            services.ConfigureDbContext<PostgreSqlCaseDbContext>(options => options.AddInterceptors(Statements));
            services.ConfigureDbContext<SqlServerCaseDbContext>(options => options.AddInterceptors(Statements));
        });
    }
}

/// <summary>Counts SQL statements as they are sent.</summary>
public sealed class StatementCounter : DbCommandInterceptor
{
    private int _count;

    /// <summary>How many since it was asked last.</summary>
    public int Take() => Interlocked.Exchange(ref _count, 0);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _count);
        return base.ScalarExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _count);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }
}
