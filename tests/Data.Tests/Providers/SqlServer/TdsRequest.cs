namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>What a client asked of a <see cref="TdsServer"/>.</summary>
/// <param name="Kind">A text, a text with parameters, or a word about the transaction.</param>
/// <param name="Text">The statement; for a transaction the word, with the isolation: <c>BEGIN 5</c>, <c>COMMIT</c>, <c>ROLLBACK</c>.</param>
/// <param name="Parameters">In the order in which they were sent, without those that sp_executesql itself takes.</param>
internal sealed record TdsRequest(TdsRequestKind Kind, string Text, IReadOnlyList<TdsParameter> Parameters);

/// <summary>The kinds of request that are recorded; the numbers are those of the packets.</summary>
internal enum TdsRequestKind : byte
{
    Batch = 0x01,
    Procedure = 0x03,
    Transaction = 0x0E,
}

/// <summary>A parameter as it came over the wire.</summary>
/// <param name="Name">With its @.</param>
/// <param name="Type">The type in the wire's words.</param>
/// <param name="Length">Bytes that the type may take; -1 for (max), null where the type has no length.</param>
/// <param name="Precision">Digits of a decimal.</param>
/// <param name="Scale">Digits behind the point, of a decimal or of a second.</param>
/// <param name="Collation">The five bytes that say how text is compared and, for varchar, in which code page it stands.</param>
/// <param name="Value">Its bytes; null for NULL.</param>
internal sealed record TdsParameter(string Name, TdsType Type, int? Length, byte? Precision, byte? Scale, byte[]? Collation, byte[]? Value)
{
    /// <summary>As a column would be declared: <c>varbinary(16)</c>, <c>nvarchar(max)</c>, <c>datetime2(3)</c>.</summary>
    public string Declared => Type switch
    {
        TdsType.Int => Length switch { 1 => "tinyint", 2 => "smallint", 4 => "int", _ => "bigint" },
        TdsType.Float => Length == 4 ? "real" : "float",
        TdsType.Bit => "bit",
        TdsType.Guid => "uniqueidentifier",
        TdsType.Date => "date",
        TdsType.DateTime => Length == 4 ? "smalldatetime" : "datetime",
        TdsType.Money => "money",
        TdsType.Decimal or TdsType.Numeric => $"decimal({Precision},{Scale})",
        TdsType.Time or TdsType.DateTime2 or TdsType.DateTimeOffset => $"{Type.ToString().ToLowerInvariant()}({Scale})",
        TdsType.NVarChar or TdsType.NChar => $"{Type.ToString().ToLowerInvariant()}({(Length == -1 ? "max" : Length / 2)})",
        TdsType.VarBinary or TdsType.Binary or TdsType.VarChar or TdsType.Char => $"{Type.ToString().ToLowerInvariant()}({(Length == -1 ? "max" : Length)})",
        _ => Type.ToString().ToLowerInvariant(),
    };
}

/// <summary>The types that a parameter may have on the wire; the numbers are the published ones (MS-TDS 2.2.5.4).</summary>
internal enum TdsType : byte
{
    Image = 0x22,
    Text = 0x23,
    Guid = 0x24,
    Int = 0x26,
    Date = 0x28,
    Time = 0x29,
    DateTime2 = 0x2A,
    DateTimeOffset = 0x2B,
    NText = 0x63,
    Bit = 0x68,
    Decimal = 0x6A,
    Numeric = 0x6C,
    Float = 0x6D,
    Money = 0x6E,
    DateTime = 0x6F,
    VarBinary = 0xA5,
    VarChar = 0xA7,
    Binary = 0xAD,
    Char = 0xAF,
    NVarChar = 0xE7,
    NChar = 0xEF,
}

/// <summary>What a <see cref="TdsServer"/> answers to a request.</summary>
internal abstract record TdsAnswer
{
    /// <summary>The statement did its work on so many rows.</summary>
    public sealed record Done(ulong Rows = 1) : TdsAnswer;

    /// <summary>A result set of int, long, bool, string and byte[], none of them NULL.</summary>
    public sealed record Table((string Name, Type Type)[] Columns, params object[][] Rows) : TdsAnswer
    {
        /// <summary>One value, as <c>SELECT</c> of an expression gives it.</summary>
        public static Table Of<T>(T value)
            where T : notnull => new([("", typeof(T))], [value]);
    }

    /// <summary>The statement failed.</summary>
    public sealed record Error(int Number, byte Severity, string Message) : TdsAnswer;

    /// <summary>The connection breaks.</summary>
    public sealed record Close : TdsAnswer;

    /// <summary>Nothing is said; the client waits until its patience ends.</summary>
    public sealed record Silence : TdsAnswer;
}
