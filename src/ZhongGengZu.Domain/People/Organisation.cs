namespace ZhongGengZu.Domain.People;

/// <summary>What kind of unit an <see cref="OrgUnit"/> is; campaign files name these codes.</summary>
public enum OrgUnitKind
{
    /// <summary>The zone, district or body as a whole: root of the tree.</summary>
    Body,

    /// <summary>局室.</summary>
    Bureau,

    /// <summary>分局.</summary>
    Branch,

    /// <summary>新区.</summary>
    NewDistrict,

    /// <summary>村（社区）.</summary>
    Village,

    /// <summary>科室, inside a bureau, branch or new district.</summary>
    Section,

    /// <summary>镇街.</summary>
    Town,
}

/// <summary>单位: one node of the organisation tree.</summary>
public sealed class OrgUnit
{
    /// <summary>Width of one level of <see cref="Path"/>, in digits.</summary>
    public const int PathWidth = 6;

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The unit above, null for the root.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>Stable code of the organisation file, unique.</summary>
    public required string Code { get; set; }

    /// <summary>Full name.</summary>
    public required string Name { get; set; }

    /// <summary>Two to four characters that begin its 编号.</summary>
    public required string ShortName { get; set; }

    /// <summary>Kind.</summary>
    public required OrgUnitKind Kind { get; set; }

    /// <summary>This unit is the 督查考核办.</summary>
    public bool IsSupervisionOffice { get; set; }

    /// <summary>Fixed-width digits, one group a level; children start with their parent's path.</summary>
    public required string Path { get; set; }

    /// <summary>Place among its siblings.</summary>
    public int SortOrder { get; set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; set; }

    /// <summary>Last day, inclusive; null while it exists.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>The path of the <paramref name="place"/>th unit (from 1) under a parent's path, null for the root.</summary>
    public static string PathUnder(string? parent, int place) =>
        parent + place.ToString($"D{PathWidth}", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A half-open range of unit paths: a unit and all below it.</summary>
/// <param name="From">First path, inclusive.</param>
/// <param name="To">First path beyond, exclusive.</param>
public readonly record struct PathRange(string From, string To)
{
    /// <summary>The range of a unit and everything below it.</summary>
    public static PathRange Of(string path) =>
        new(path, path[..^OrgUnit.PathWidth] + (int.Parse(path[^OrgUnit.PathWidth..], System.Globalization.CultureInfo.InvariantCulture) + 1).ToString($"D{OrgUnit.PathWidth}", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Whether a unit path lies in the range.</summary>
    public bool Contains(string path) => string.CompareOrdinal(path, From) >= 0 && string.CompareOrdinal(path, To) < 0;
}

/// <summary>What a post is, for routing; its title is free text.</summary>
public enum PostKind
{
    /// <summary>党工委书记.</summary>
    Secretary,

    /// <summary>班子成员: may oversee (分管) or be liaison of (联系) units.</summary>
    Leader,

    /// <summary>局室负责人, also of a 分局 or 新区.</summary>
    UnitHead,

    /// <summary>副职.</summary>
    DeputyHead,

    /// <summary>科室负责人.</summary>
    SectionHead,

    /// <summary>一般人员; many people hold one such post.</summary>
    Staff,

    /// <summary>经办人、联络员 of a unit.</summary>
    FilingClerk,

    /// <summary>村党组织书记.</summary>
    VillageSecretary,

    /// <summary>村（社区）两委 member.</summary>
    VillageCommittee,
}

/// <summary>职务 in a unit.</summary>
public sealed class Post
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The unit it belongs to.</summary>
    public required Guid UnitId { get; set; }

    /// <summary>Kind, decides routing.</summary>
    public required PostKind Kind { get; set; }

    /// <summary>Title as it is signed.</summary>
    public required string Title { get; set; }

    /// <summary>Place within the unit.</summary>
    public int SortOrder { get; set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; set; }

    /// <summary>Last day, inclusive; null while it exists.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>Whether it exists on a day.</summary>
    public bool ExistsOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Whether one person at a time holds it, so that it can be vacant (空缺).</summary>
    public bool IsSingle => IsSingleKind(Kind);

    /// <summary>Whether one person at a time holds a post of this kind.</summary>
    public static bool IsSingleKind(PostKind kind) => kind is PostKind.Secretary or PostKind.Leader or PostKind.UnitHead or PostKind.VillageSecretary or PostKind.FilingClerk or PostKind.SectionHead;
}

/// <summary>How somebody holds a post.</summary>
public enum AppointmentKind
{
    /// <summary>任职.</summary>
    Regular,

    /// <summary>兼任: never decides a person's class or route (ours).</summary>
    Concurrent,

    /// <summary>主持工作: while it runs, the only holder of that post.</summary>
    Acting,
}

/// <summary>任职: who holds a post from when to when.</summary>
public sealed class Appointment
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Who.</summary>
    public required Guid PersonId { get; set; }

    /// <summary>Which post.</summary>
    public required Guid PostId { get; set; }

    /// <summary>How.</summary>
    public required AppointmentKind Kind { get; set; }

    /// <summary>First day, Shanghai.</summary>
    public required DateOnly From { get; set; }

    /// <summary>Last day, inclusive; null while it runs.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>Whether it runs on a day.</summary>
    public bool RunsOn(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>How a leader's post looks after a unit.</summary>
public enum OversightKind
{
    /// <summary>分管: at most one per unit per day.</summary>
    Oversee,

    /// <summary>联系 (of a village).</summary>
    Liaison,
}

/// <summary>分管、联系: a leader's post → a unit, dated.</summary>
public sealed class Oversight
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The leader's post.</summary>
    public required Guid LeaderPostId { get; set; }

    /// <summary>The unit looked after.</summary>
    public required Guid UnitId { get; set; }

    /// <summary>How.</summary>
    public required OversightKind Kind { get; set; }

    /// <summary>First day, Shanghai.</summary>
    public required DateOnly From { get; set; }

    /// <summary>Last day, inclusive; null while it runs.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>Whether it runs on a day.</summary>
    public bool RunsOn(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>人员.</summary>
public sealed class Person
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Stable code of the organisation file, unique; also the suggested sign-in name.</summary>
    public required string Code { get; set; }

    /// <summary>Name.</summary>
    public required string Name { get; set; }

    /// <summary>Place in lists; names are never sorted by.</summary>
    public int SortOrder { get; set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }
}
