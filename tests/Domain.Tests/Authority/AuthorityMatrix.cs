namespace ZhongGengZu.Domain.Tests.Authority;

/// <summary>What somebody is to a case; each is described in the table.</summary>
internal enum Relation
{
    Filer,
    Clerk,
    Head,
    Acting,
    Signer,
    Fallback,
    Verifier,
    Owner,
    Responsible,
    Office,
    Outsider,
    Administrator,
}

/// <summary>One row of authority-matrix.tsv.</summary>
internal sealed record AuthorityRow(string Subject, string Case, string Act, string State, IReadOnlyList<Relation> May, RefusalCode Otherwise, IReadOnlyDictionary<Relation, RefusalCode> Exceptions)
{
    /// <summary>What the table says of a relation: null = may.</summary>
    public RefusalCode? Of(Relation relation) =>
        May.Contains(relation) ? null : Exceptions.TryGetValue(relation, out var code) ? code : Otherwise;
}

/// <summary>Reads the hand-written table.</summary>
internal static class AuthorityMatrix
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Authority", "authority-matrix.tsv"));

    public static IReadOnlyList<Relation> Relations { get; } =
        [.. Lines.Where(l => l.StartsWith("relation\t", StringComparison.Ordinal)).Select(l => Enum.Parse<Relation>(l.Split('\t')[1], ignoreCase: true))];

    public static IReadOnlyList<AuthorityRow> Rows { get; } =
        [.. Lines.Where(l => l.Length > 0 && l[0] != '#' && !l.StartsWith("relation\t", StringComparison.Ordinal)).Select(Read)];

    private static AuthorityRow Read(string line)
    {
        var cells = line.Split('\t');
        return new AuthorityRow(
            cells[0],
            cells[1],
            cells[2],
            cells[3],
            cells[4] == "-" ? [] : [.. cells[4].Split(' ').Select(RelationOf)],
            Enum.Parse<RefusalCode>(cells[5]),
            cells.Length < 7 ? new Dictionary<Relation, RefusalCode>() : cells[6].Split(' ').Select(e => e.Split('=')).ToDictionary(e => RelationOf(e[0]), e => Enum.Parse<RefusalCode>(e[1])));
    }

    private static Relation RelationOf(string name) => Enum.Parse<Relation>(name, ignoreCase: true);
}
