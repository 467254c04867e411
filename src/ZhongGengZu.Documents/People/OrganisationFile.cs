using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Documents.People;

/// <summary>An organisation as a file brings it (seeds/organisations/*.json); what refers to another part does so by code.</summary>
public sealed record OrganisationFile
{
    /// <summary>Name of the whole, such as 宿州市高新区.</summary>
    public required string Name { get; init; }

    /// <summary>First day of its units and posts, Shanghai.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Units, in the order of lists; exactly one has no parent.</summary>
    public required IReadOnlyList<UnitEntry> Units { get; init; }

    /// <summary>Posts, in the order of their unit.</summary>
    public required IReadOnlyList<PostEntry> Posts { get; init; }

    /// <summary>People, in the order of lists.</summary>
    public required IReadOnlyList<PersonEntry> People { get; init; }

    /// <summary>任职、兼任、主持工作.</summary>
    public required IReadOnlyList<AppointmentEntry> Appointments { get; init; }

    /// <summary>分管、联系.</summary>
    public required IReadOnlyList<OversightEntry> Oversights { get; init; }
}

/// <summary>单位.</summary>
public sealed record UnitEntry
{
    /// <summary>Stable code.</summary>
    public required string Code { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Two to four characters that begin its 编号.</summary>
    public required string ShortName { get; init; }

    /// <summary>Kind.</summary>
    public required OrgUnitKind Kind { get; init; }

    /// <summary>Code of the unit above; null for the root.</summary>
    public required string? Parent { get; init; }

    /// <summary>This unit is the 督查考核办.</summary>
    public bool SupervisionOffice { get; init; }
}

/// <summary>职务.</summary>
public sealed record PostEntry
{
    /// <summary>Code, unique in the file.</summary>
    public required string Code { get; init; }

    /// <summary>Code of its unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Kind, decides routing.</summary>
    public required PostKind Kind { get; init; }

    /// <summary>Title as it is signed.</summary>
    public required string Title { get; init; }
}

/// <summary>人员.</summary>
public sealed record PersonEntry
{
    /// <summary>Stable code, also the suggested sign-in name.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }
}

/// <summary>任职.</summary>
public sealed record AppointmentEntry
{
    /// <summary>Code of the person.</summary>
    public required string Person { get; init; }

    /// <summary>Code of the post.</summary>
    public required string Post { get; init; }

    /// <summary>任职、兼任 or 主持工作.</summary>
    public required AppointmentKind Kind { get; init; }

    /// <summary>First day, Shanghai.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, inclusive; null while it runs.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>分管、联系.</summary>
public sealed record OversightEntry
{
    /// <summary>Code of the leader's post.</summary>
    public required string Leader { get; init; }

    /// <summary>Code of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>分管 or 联系.</summary>
    public required OversightKind Kind { get; init; }

    /// <summary>First day, Shanghai.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, inclusive; null while it runs.</summary>
    public DateOnly? To { get; init; }
}
