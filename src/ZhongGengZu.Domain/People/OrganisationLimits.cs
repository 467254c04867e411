namespace ZhongGengZu.Domain.People;

/// <summary>Greatest lengths, in characters, of what an organisation file or page may enter.</summary>
public static class OrganisationLimits
{
    /// <summary>Code of a unit or person.</summary>
    public const int Code = 40;

    /// <summary>Name of a unit.</summary>
    public const int UnitName = 60;

    /// <summary>Characters that begin a unit's 编号.</summary>
    public const int ShortName = 4;

    /// <summary>Title of a post.</summary>
    public const int PostTitle = 60;

    /// <summary>Name of a person.</summary>
    public const int PersonName = 40;

    /// <summary>Deepest level of the tree.</summary>
    public const int Levels = 10;

    /// <summary>Path of a unit at the deepest level.</summary>
    public const int Path = Levels * OrgUnit.PathWidth;
}
