namespace ZhongGengZu.Data;

/// <summary>What is known of what a desk saved.</summary>
public enum SaveOutcome
{
    /// <summary>Nothing of it is in the database.</summary>
    NotWritten,

    /// <summary>It is in the database.</summary>
    Written,

    /// <summary>The database was told to commit and answered neither that nor the question whether it did.</summary>
    Unknown,
}
