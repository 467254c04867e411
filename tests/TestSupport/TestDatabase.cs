using System.Data.Common;
using Xunit;

namespace ZhongGengZu.TestSupport;

/// <summary>An empty database for one test class, as a class fixture. On disk or on a server, never in memory, never shared.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    /// <summary>The word the product's <c>Database:Provider</c> setting uses.</summary>
    public abstract string Provider { get; }

    public abstract string ConnectionString { get; }

    /// <summary>Why this database cannot be used here, naming what is missing; null when it can.</summary>
    public virtual string? Missing => null;

    /// <summary>A connection that is not open yet.</summary>
    public abstract DbConnection Connect();

    public abstract Task InitializeAsync();

    /// <summary>Instead of <see cref="InitializeAsync"/>: begins as a copy of another database of the same kind that nobody uses any more, but to copy it.</summary>
    public abstract Task CopyFromAsync(TestDatabase template);

    /// <summary>Closes this process's idle connections, so that the database can be copied or removed.</summary>
    public abstract void Release();

    /// <summary>Ends every session that the server has open on this database, as when another node of it takes over; without a server there is none.</summary>
    public virtual Task EndSessionsAsync() => Task.CompletedTask;

    public abstract Task DisposeAsync();

    /// <summary>Called first by every test on this database: skips it where the database's server is not at hand.</summary>
    public void SkipIfMissing() => Skip.If(Missing is not null, Missing);
}
