using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ZhongGengZu.Data.Providers.SqlServer;

/// <summary>
/// Ids as the sixteen bytes that people read, so that SQL Server sorts them as .NET, PostgreSQL and SQLite do: in the order in which they were
/// made. Its own uniqueidentifier sorts by the last bytes first. docs/decisions/0008-sql-server-ids.md
/// </summary>
public sealed class BigEndianGuid() : ValueConverter<Guid, byte[]>(id => id.ToByteArray(bigEndian: true), stored => new Guid(stored, bigEndian: true));
