using System.Data.SqlTypes;
using Xunit.Abstractions;
using ZhongGengZu.Data.Providers.SqlServer;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>Lists are cut by (date, id) in the database and put in order by .NET: both must have one order. docs/decisions/0008-sql-server-ids.md</summary>
public sealed class IdOrderTests(ITestOutputHelper output)
{
    private const int Many = 2000;

    private static readonly BigEndianGuid Converter = new();

    [Fact]
    public void Ids_OfAnyKind_SortAsStoredAsTheySortInDotNet()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var ids = Enumerable.Range(0, Many).Select(_ => Anything(random)).ToList();

        Assert.Equal(ids.Order(), ids.OrderBy(Stored, ByteByByte));
    }

    [Fact]
    public void Ids_MadeOneAfterTheOther_SortAsStoredInThatOrder()
    {
        var start = DateTimeOffset.UnixEpoch.AddYears(51);
        var ids = Enumerable.Range(0, Many).Select(i => Guid.CreateVersion7(start.AddMilliseconds(i))).ToList();

        Assert.Equal(ids, ids.OrderBy(Stored, ByteByByte));
        // What uniqueidentifier would have made of them.
        Assert.NotEqual(ids, ids.OrderBy(id => new SqlGuid(id)));
    }

    [Fact]
    public void Id_StoredAndRead_IsTheSame()
    {
        var id = Guid.CreateVersion7();

        Assert.Equal(id, Converter.ConvertFromProvider(Stored(id)));
        Assert.Equal(id.ToString("N"), Convert.ToHexStringLower(Stored(id)));
    }

    private static readonly Comparer<byte[]> ByteByByte = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    private static byte[] Stored(Guid id) => (byte[])Converter.ConvertToProvider(id)!;

    private static Guid Anything(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
