using System.Buffers.Binary;
using System.Text;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>One message of a client, put together from its packets, and what a request in it says (MS-TDS 2.2.6).</summary>
internal sealed class TdsMessage(byte type, byte[] body)
{
    private const int HeaderLength = 8;
    private const byte LastPacket = 0x01;
    private const ushort Null = 0xFFFF;
    private const ulong LongNull = ulong.MaxValue;
    private const ushort ExecuteSql = 10;
    private int _at;

    public byte Type => type;

    /// <summary>The next message; null when the client has gone.</summary>
    public static async Task<TdsMessage?> ReadAsync(Stream stream, CancellationToken cancel)
    {
        var header = new byte[HeaderLength];
        using var body = new MemoryStream();
        do
        {
            if (await stream.ReadAtLeastAsync(header, HeaderLength, throwOnEndOfStream: false, cancel) < HeaderLength)
            {
                return null;
            }

            var content = new byte[BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(2)) - HeaderLength];
            await stream.ReadExactlyAsync(content, cancel);
            body.Write(content);
        }
        while ((header[1] & LastPacket) == 0);
        return new TdsMessage(header[0], body.ToArray());
    }

    /// <summary>The database that a login asks for.</summary>
    public string LoginDatabase()
    {
        const int Place = 68;
        _at = Place;
        var (offset, length) = (Short(), Short());
        return Encoding.Unicode.GetString(body.AsSpan(offset, length * 2));
    }

    public TdsRequest ToRequest()
    {
        // The headers before a request (transaction, activity) say nothing that is asked for here.
        _at = BinaryPrimitives.ReadInt32LittleEndian(body);
        return (TdsRequestKind)type switch
        {
            TdsRequestKind.Batch => new TdsRequest(TdsRequestKind.Batch, Encoding.Unicode.GetString(body.AsSpan(_at)), []),
            TdsRequestKind.Procedure => Procedure(),
            TdsRequestKind.Transaction => new TdsRequest(TdsRequestKind.Transaction, Transaction(), []),
            _ => throw new NotSupportedException($"A message of type {type:X2}."),
        };
    }

    private string Transaction() => Short() switch
    {
        5 => $"BEGIN {Byte()}",
        7 => "COMMIT",
        8 => "ROLLBACK",
        var other => throw new NotSupportedException($"A transaction request of type {other}."),
    };

    private TdsRequest Procedure()
    {
        var length = Short();
        var name = length == Null ? null : Encoding.Unicode.GetString(Bytes(length * 2));
        if (name is null && Short() is not ExecuteSql and var number)
        {
            throw new NotSupportedException($"The procedure of number {number}.");
        }

        // Options say nothing that is asked for here.
        Short();
        var parameters = new List<TdsParameter>();
        while (_at < body.Length)
        {
            parameters.Add(Parameter());
        }

        // sp_executesql: the statement, then the declarations when there are parameters, then these.
        return name is null
            ? new TdsRequest(TdsRequestKind.Procedure, Encoding.Unicode.GetString(parameters[0].Value!), [.. parameters.Skip(2)])
            : new TdsRequest(TdsRequestKind.Procedure, name, parameters);
    }

    private TdsParameter Parameter()
    {
        var name = Encoding.Unicode.GetString(Bytes(Byte() * 2));
        // Whether it comes back is not asked for here.
        Byte();
        var kind = (TdsType)Byte();
        switch (kind)
        {
            case TdsType.Int or TdsType.Bit or TdsType.Float or TdsType.Money or TdsType.DateTime or TdsType.Guid:
                return new(name, kind, Byte(), null, null, null, Tiny());
            case TdsType.Date:
                return new(name, kind, null, null, null, null, Tiny());
            case TdsType.Time or TdsType.DateTime2 or TdsType.DateTimeOffset:
                return new(name, kind, null, null, Byte(), null, Tiny());
            case TdsType.Decimal or TdsType.Numeric:
                return new(name, kind, Byte(), Byte(), Byte(), null, Tiny());
            case TdsType.VarBinary or TdsType.Binary or TdsType.VarChar or TdsType.Char or TdsType.NVarChar or TdsType.NChar:
                var length = Short();
                var collation = kind is TdsType.VarBinary or TdsType.Binary ? null : Bytes(5);
                return new(name, kind, length == Null ? -1 : length, null, null, collation, length == Null ? InChunks() : Small());
            case TdsType.Text or TdsType.NText or TdsType.Image:
                var most = Int();
                return new(name, kind, most, null, null, kind == TdsType.Image ? null : Bytes(5), Large());
            default:
                throw new NotSupportedException($"A parameter of type {(byte)kind:X2}: {name}");
        }
    }

    private byte[]? Tiny() => Byte() is > 0 and var length ? Bytes(length) : null;

    private byte[]? Small() => Short() is not Null and var length ? Bytes(length) : null;

    private byte[]? Large() => Int() is >= 0 and var length ? Bytes(length) : null;

    private byte[]? InChunks()
    {
        var length = BinaryPrimitives.ReadUInt64LittleEndian(Bytes(8));
        if (length == LongNull)
        {
            return null;
        }

        using var value = new MemoryStream();
        while (Int() is > 0 and var chunk)
        {
            value.Write(Bytes(chunk));
        }

        return value.ToArray();
    }

    private byte Byte() => body[_at++];

    private ushort Short() => BinaryPrimitives.ReadUInt16LittleEndian(Bytes(2));

    private int Int() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(4));

    private byte[] Bytes(int count)
    {
        _at += count;
        return body[(_at - count).._at];
    }
}
