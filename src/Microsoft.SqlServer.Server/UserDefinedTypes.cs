namespace Microsoft.SqlServer.Server;

/// <summary>How SQL Server keeps a user-defined type. The numbers are the published ones.</summary>
public enum Format
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>By its fields.</summary>
    Native = 1,

    /// <summary>As the type itself writes it (<see cref="IBinarySerialize"/>).</summary>
    UserDefined = 2,
}

/// <summary>A user-defined type that writes and reads itself.</summary>
public interface IBinarySerialize
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes the value.</summary>
    void Write(BinaryWriter w);
}

/// <summary>Marks a class as a user-defined type of SQL Server; the client looks for it on every value whose type it must infer.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How it is kept.</summary>
    public Format Format => format;

    /// <summary>Its values sort as their bytes do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>All values are equally long.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>The longest value in bytes; -1 for no limit.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Its name on the server.</summary>
    public string? Name { get; set; }

    /// <summary>The method that checks a value.</summary>
    public string? ValidationMethodName { get; set; }
}

/// <summary>A class that is not the user-defined type it is taken for.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>Names the class and what is wrong with it.</summary>
    public static InvalidUdtException Create(Type udtType, string resourceReason)
    {
        ArgumentNullException.ThrowIfNull(udtType);
        return new InvalidUdtException($"'{udtType.FullName}' is no user-defined type of SQL Server: {resourceReason}.");
    }
}
