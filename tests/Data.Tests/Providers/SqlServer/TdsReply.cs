using System.Buffers.Binary;
using System.Text;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>An answer in the wire's tokens (MS-TDS 2.2.7).</summary>
internal sealed class TdsReply
{
    private const byte Type = 0x04;
    private const byte LastPacket = 0x01;
    private const int PacketLength = 4096;
    private const int HeaderLength = 8;
    private const ushort Failed = 0x0002;
    private const ushort Counted = 0x0010;
    private const ushort Attended = 0x0020;

    // Chinese_PRC_CI_AS, the usual default where Windows is Chinese.
    private static readonly byte[] Collation = [0x04, 0x08, 0xD0, 0x00, 0x00];

    // 8,000 bytes, the most that a type without (max) takes.
    private static readonly byte[] LongestShort = [0x40, 0x1F];

    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _out;

    public TdsReply() => _out = new BinaryWriter(_bytes);

    /// <summary>The answer to the hello: SQL Server 2019, no encryption, nothing beyond it.</summary>
    public TdsReply Hello()
    {
        byte[] version = [15, 0, 0x07, 0xD0, 0, 0];
        byte[][] options = [[0, .. version], [1, 2], [2, 0], [3], [4, 0]];
        var offset = options.Length * 5 + 1;
        foreach (var option in options)
        {
            _out.Write(option[0]);
            BigEndian(offset);
            BigEndian(option.Length - 1);
            offset += option.Length - 1;
        }

        _out.Write((byte)0xFF);
        foreach (var option in options)
        {
            _out.Write(option, 1, option.Length - 1);
        }

        return this;
    }

    /// <summary>The login is accepted: TDS 7.4, this database.</summary>
    public TdsReply Welcome(string database)
    {
        Change(1, Short(database), Short("master"));
        Change(7, [(byte)Collation.Length, .. Collation], [0]);
        Change(4, Short($"{PacketLength}"), Short($"{PacketLength}"));
        return Token(0xAD, token =>
        {
            token.Write([1, 0x74, 0, 0, 0x04]);
            token.Write(Short("Microsoft SQL Server"));
            token.Write([15, 0, 0x07, 0xD0]);
        });
    }

    public TdsReply TransactionBegun(long id) => Change(8, [8, .. BitConverter.GetBytes(id)], [0]);

    public TdsReply TransactionEnded(string word, long id) => Change((byte)(word == "COMMIT" ? 9 : 10), [0], [8, .. BitConverter.GetBytes(id)]);

    public TdsReply Error(TdsAnswer.Error error) => Token(0xAA, token =>
    {
        token.Write(error.Number);
        token.Write([1, error.Severity]);
        token.Write((ushort)error.Message.Length);
        token.Write(Encoding.Unicode.GetBytes(error.Message));
        token.Write(Short("tds"));
        token.Write(Short(""));
        token.Write(1);
    });

    public TdsReply Table(TdsAnswer.Table table)
    {
        _out.Write((byte)0x81);
        _out.Write((ushort)table.Columns.Length);
        foreach (var (name, type) in table.Columns)
        {
            // Of no user type, and it may be NULL, as the types with a length are.
            _out.Write(0);
            _out.Write((ushort)0x0001);
            _out.Write(TypeOf(type));
            _out.Write(Short(name));
        }

        foreach (var row in table.Rows)
        {
            _out.Write((byte)0xD1);
            foreach (var value in row)
            {
                _out.Write(ValueOf(value));
            }
        }

        return this;
    }

    /// <summary>The end of the answer; of a procedure with what it returned.</summary>
    public TdsReply End(bool procedure, ulong? rows = null, bool failed = false)
    {
        var status = (ushort)((failed ? Failed : 0) | (rows is null ? 0 : Counted));
        if (!procedure)
        {
            return Done(0xFD, status, rows ?? 0);
        }

        Done(0xFF, (ushort)(status | 0x0001), rows ?? 0);
        _out.Write((byte)0x79);
        _out.Write(0);
        return Done(0xFE, (ushort)(failed ? Failed : 0), 0);
    }

    /// <summary>The client's wish to be left alone is heard.</summary>
    public TdsReply Attention() => Done(0xFD, Attended, 0);

    public async Task SendAsync(Stream stream, CancellationToken cancel)
    {
        var left = _bytes.ToArray().AsMemory();
        for (byte number = 1; ; number++)
        {
            var content = left[..Math.Min(left.Length, PacketLength - HeaderLength)];
            left = left[content.Length..];
            var packet = new byte[HeaderLength + content.Length];
            packet[0] = Type;
            packet[1] = left.Length == 0 ? LastPacket : (byte)0;
            BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(2), (ushort)packet.Length);
            packet[6] = number;
            content.CopyTo(packet.AsMemory(HeaderLength));
            await stream.WriteAsync(packet, cancel);
            if (left.Length == 0)
            {
                return;
            }
        }
    }

    private static byte[] TypeOf(Type type) =>
        type == typeof(string) ? [(byte)TdsType.NVarChar, .. LongestShort, .. Collation]
        : type == typeof(byte[]) ? [(byte)TdsType.VarBinary, .. LongestShort]
        : type == typeof(bool) ? [(byte)TdsType.Bit, sizeof(bool)]
        : type == typeof(int) ? [(byte)TdsType.Int, sizeof(int)]
        : type == typeof(long) ? [(byte)TdsType.Int, sizeof(long)]
        : throw new NotSupportedException($"A column of type {type.Name}.");

    private static byte[] ValueOf(object value) => value switch
    {
        string text => ValueOf(Encoding.Unicode.GetBytes(text)),
        byte[] bytes => [.. BitConverter.GetBytes((ushort)bytes.Length), .. bytes],
        bool bit => [sizeof(bool), .. BitConverter.GetBytes(bit)],
        int number => [sizeof(int), .. BitConverter.GetBytes(number)],
        long number => [sizeof(long), .. BitConverter.GetBytes(number)],
        _ => throw new NotSupportedException($"A value of type {value.GetType().Name}."),
    };

    private static byte[] Short(string text) => [(byte)text.Length, .. Encoding.Unicode.GetBytes(text)];

    private TdsReply Change(byte what, byte[] now, byte[] before) => Token(0xE3, token =>
    {
        token.Write(what);
        token.Write(now);
        token.Write(before);
    });

    private TdsReply Token(byte type, Action<BinaryWriter> write)
    {
        using var content = new MemoryStream();
        using var token = new BinaryWriter(content);
        write(token);
        _out.Write(type);
        _out.Write((ushort)content.Length);
        _out.Write(content.ToArray());
        return this;
    }

    private TdsReply Done(byte type, ushort status, ulong rows)
    {
        _out.Write(type);
        _out.Write(status);
        _out.Write((ushort)0);
        _out.Write(rows);
        return this;
    }

    private void BigEndian(int number)
    {
        _out.Write((byte)(number >> 8));
        _out.Write((byte)number);
    }
}
