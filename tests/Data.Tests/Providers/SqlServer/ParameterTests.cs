using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>Parameters reach the socket with the type of their column: no conversion on the server, and no type that the client fails to load.</summary>
public sealed class ParameterTests
{
    [Fact]
    public async Task Parameter_OfEveryTypeOfTheModel_ArrivesAsItsColumn()
    {
        await using var server = new TdsServer();
        await using var db = ModelSamples.Open(server.ConnectionString);
        var kinds = db.Model.GetEntityTypes().SelectMany(ModelSamples.Written)
            .DistinctBy(p => (p.ClrType, p.GetColumnType(), p.GetTypeMapping().Converter?.GetType())).ToList();
        await using var command = await CommandAsync(db);
        foreach (var (index, kind) in kinds.Index())
        {
            command.Parameters.Add(kind.GetRelationalTypeMapping().CreateParameter(command, $"@p{index}", ModelSamples.ValueOf(kind)));
            command.Parameters.Add(kind.GetRelationalTypeMapping().CreateParameter(command, $"@n{index}", value: null, nullable: true));
        }

        await command.ExecuteNonQueryAsync();

        var sent = Assert.Single(server.Requests).Parameters.ToDictionary(p => p.Name);
        Assert.Equal(kinds.Count * 2, sent.Count);
        Assert.Equal(
            string.Join('\n', kinds.Select(kind => $"{kind.DeclaringType.ShortName()}.{kind.Name} {ModelSamples.Sent(kind)}, NULL of {Base(ModelSamples.Sent(kind))}")),
            string.Join('\n', kinds.Select((kind, index) => $"{kind.DeclaringType.ShortName()}.{kind.Name} {sent[$"@p{index}"].Declared}, {(sent[$"@n{index}"].Value is null ? "NULL of " : "")}{Base(sent[$"@n{index}"].Declared)}")));
    }

    // Here the client looks at the value's own type: without the assembly Microsoft.SqlServer.Server it throws on each of them.
    [Fact]
    public async Task Parameter_WhoseTypeTheClientInfers_Arrives()
    {
        (object Value, string Declared)[] inferred =
        [
            (7, "int"), (7L, "bigint"), (true, "bit"), ("办", "nvarchar(1)"), (new byte[] { 0x50, 0x44, 0x46 }, "varbinary(3)"), (HolderKind.Person, "int"),
            (Guid.Empty, "uniqueidentifier"), (DateTime.UnixEpoch, "datetime"), (DateTimeOffset.UnixEpoch, "datetimeoffset(7)"),
            (new DateOnly(2021, 3, 25), "date"), (new TimeOnly(9, 30), "time(7)"), (new TimeSpan(9, 30, 0), "time(7)"),
            (1.5, "float"), (1.5f, "real"), (1.5m, "decimal(2,1)"), ((short)1, "smallint"), ((byte)1, "tinyint"), (DBNull.Value, "nvarchar(1)"),
        ];
        await using var server = new TdsServer();
        await using var db = ModelSamples.Open(server.ConnectionString);
        await using var command = await CommandAsync(db);
        foreach (var (index, (value, _)) in inferred.Index())
        {
            command.Parameters.Add(new SqlParameter($"@p{index}", value));
        }

        await command.ExecuteNonQueryAsync();

        Assert.Equal(inferred.Select(i => i.Declared), Assert.Single(server.Requests).Parameters.Select(p => p.Declared));
        // What the model hands to the client, and whatever it takes up later.
        Assert.Empty(db.Model.GetEntityTypes().SelectMany(ModelSamples.Written)
            .Select(p => p.GetTypeMapping().Converter?.ProviderClrType ?? Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType).Except(inferred.Select(i => i.Value.GetType())));
    }

    [Fact]
    public async Task Id_GoesAndComes_InTheOrderInWhichPeopleReadIt()
    {
        var id = new Guid("0198c3a1-7e42-7b11-8a05-1d2e3f405162");
        var bytes = Convert.FromHexString("0198C3A17E427B118A051D2E3F405162");
        await using var server = new TdsServer();
        server.On("FROM [Submissions]", new TdsAnswer.Table(
            [("Id", typeof(byte[])), ("Summary", typeof(string)), ("IsNil", typeof(bool)), ("Sendings", typeof(int)), ("Version", typeof(long))],
            [bytes, "办结", true, 2, 3L]));
        await using var db = ModelSamples.Open(server.ConnectionString);

        var read = await db.Submissions.Where(s => s.Id == id).Select(s => ValueTuple.Create(s.Id, s.Summary, s.IsNil, s.Sendings, s.Version)).SingleAsync();

        Assert.Equal(bytes, Assert.Single(Assert.Single(server.Requests).Parameters).Value);
        Assert.Equal((id, "办结", true, 2, 3L), read);
    }

    private static async Task<DbCommand> CommandAsync(DbContext db)
    {
        await db.Database.OpenConnectionAsync();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT 1";
        return command;
    }

    private static string Base(string declared) => declared.Split('(')[0];
}
