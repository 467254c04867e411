using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Providers.PostgreSql;
using ZhongGengZu.Data.Providers.Sqlite;
using ZhongGengZu.Data.Providers.SqlServer;
using ZhongGengZu.Web.Jobs;

namespace ZhongGengZu.Web.Tests.Support;

/// <summary>A failure as a provider throws it.</summary>
public sealed class FailureOfTheDatabase(bool passes) : DbException("SELECT of the secret table failed")
{
    public override bool IsTransient => passes;
}

/// <summary>Fails where a test says: at a statement, or at a COMMIT, before it is done or when only its answer is lost.</summary>
public sealed class FailingDatabase : DbCommandInterceptor, IDbTransactionInterceptor
{
    private readonly Lock _lock = new();
    private Func<string, bool>? _isMeant;
    private Func<Task>? _atCommit;
    private Func<Task>? _afterCommit;
    private Func<Task> _fail = () => Task.CompletedTask;
    private DbTransaction? _writing;
    private int _left;

    /// <summary>How often it failed since it was told to.</summary>
    public int Failures { get; private set; }

    /// <summary>Fails the next statements that are meant: by a failure that passes unless <paramref name="fail"/> does something else.</summary>
    public void FailStatements(int times, Func<string, bool>? isMeant = null, Func<Task>? fail = null)
    {
        lock (_lock)
        {
            (_left, _isMeant, _fail, Failures) = (times, isMeant ?? (_ => true), fail ?? (() => throw new FailureOfTheDatabase(passes: true)), 0);
        }
    }

    /// <summary>Fails the next COMMIT of something written: nothing of it is done.</summary>
    public void FailCommit(Func<Task>? fail = null) => (_atCommit, Failures) = (fail ?? (() => throw new FailureOfTheDatabase(passes: true)), 0);

    /// <summary>Loses the answer to the next COMMIT of something written: it is done.</summary>
    /// <param name="then">What else happens at that moment.</param>
    public void LoseAnswerOfCommit(Action? then = null) => (_afterCommit, Failures) = (() =>
    {
        then?.Invoke();
        throw new FailureOfTheDatabase(passes: true);
    }, 0);

    /// <summary>The database is well again.</summary>
    public void Recover()
    {
        lock (_lock)
        {
            (_left, _isMeant, _atCommit, _afterCommit) = (0, null, null, null);
        }
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await MeetAsync(command);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await MeetAsync(command);
        return result;
    }

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (transaction == _writing && Interlocked.Exchange(ref _atCommit, null) is { } fail)
        {
            Failures++;
            await fail();
        }

        return result;
    }

    public async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (transaction == _writing && Interlocked.Exchange(ref _afterCommit, null) is { } fail)
        {
            Failures++;
            await fail();
        }
    }

    private async Task MeetAsync(DbCommand command)
    {
        lock (_lock)
        {
            if (command.CommandText.Contains("INSERT ", StringComparison.Ordinal))
            {
                _writing = command.Transaction;
            }

            if (_left == 0 || _isMeant?.Invoke(command.CommandText) is not true)
            {
                return;
            }

            _left--;
            Failures++;
        }

        await _fail();
    }
}

/// <summary>A plan's scene on a database that fails on demand; nothing waits and no job runs by itself.</summary>
public abstract class FailingHost(TestDatabase database) : PlanHost(database)
{
    public FailingDatabase Failing { get; } = new();

    /// <summary>The system's clock as this host sees it.</summary>
    public AdvancedTime Time { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            services.Remove(services.Single(service => service.ImplementationType == typeof(Schedule)));
            services.AddSingleton<TimeProvider>(Time);
            services.AddSingleton(RepeatPace.Usual with { Waits = [.. RepeatPace.Usual.Waits.Select(_ => TimeSpan.Zero)] });
            services.ConfigureDbContext<SqliteCaseDbContext>(options => options.AddInterceptors(Failing));
            services.ConfigureDbContext<PostgreSqlCaseDbContext>(options => options.AddInterceptors(Failing));
            services.ConfigureDbContext<SqlServerCaseDbContext>(options => options.AddInterceptors(Failing));
        });
    }
}

public sealed class SqliteFailingHost() : FailingHost(new SqliteTestDatabase());

public sealed class PostgreSqlFailingHost() : FailingHost(new PostgreSqlTestDatabase());

public sealed class SqlServerFailingHost() : FailingHost(new SqlServerTestDatabase());
