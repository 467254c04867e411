using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Features.Organisation;

/// <summary>单位与职务 on a day: the tree, one unit's posts, who oversees what, and what each vacancy blocks.</summary>
public sealed record OrganisationPage(
    DateOnly Day, int UnitCount, int PostCount, IReadOnlyList<TreeNode> Tree, UnitPart Unit, IReadOnlyList<LeaderRow> Leaders, IReadOnlyList<VacancyRow> Vacancies);

/// <summary>A unit in the tree; siblings of one kind stand together under <paramref name="Heading"/>, set on the first of them.</summary>
public sealed record TreeNode(Guid Id, string Name, string? Heading, int People, bool HasVacancy, bool IsHere, int Depth);

/// <summary>The chosen unit.</summary>
public sealed record UnitPart(Guid Id, string Name, string Kind, int People, IReadOnlyList<OversightRow> Oversights, IReadOnlyList<PostRow> Posts);

/// <summary>Who oversees, or is liaison of, the chosen unit.</summary>
public sealed record OversightRow(Guid Id, string Kind, string Leader, DateOnly From, DateOnly? To);

/// <summary>A post of the unit with whoever holds it that day.</summary>
/// <param name="Id">The post.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What it is for routing, null where the title says the same.</param>
/// <param name="Who">Names, shortened where many hold it; null when vacant.</param>
/// <param name="Note">What else is to be known: 又任…, 原任….</param>
/// <param name="How">How it is held, null for many holders.</param>
/// <param name="From">Since when held, or vacant.</param>
/// <param name="To">Till when.</param>
/// <param name="VacantDays">Days it has been vacant, null when held or never held.</param>
/// <param name="OnRoute">What it signs or drafts.</param>
/// <param name="IsSingle">One person at a time holds it.</param>
public sealed record PostRow(
    Guid Id, string Title, string? Kind, string? Who, string? Note, AppointmentKind? How, DateOnly? From, DateOnly? To, int? VacantDays, string OnRoute, bool IsSingle)
{
    public bool IsVacant => Who is null;
}

/// <summary>A leader and the units looked after.</summary>
public sealed record LeaderRow(string Name, string Title, IReadOnlyList<LeaderUnit> Units);

public sealed record LeaderUnit(Guid Id, string Name, bool IsHere, bool IsLiaison);

/// <summary>A vacant post and what that blocks.</summary>
public sealed record VacancyRow(Guid PostId, string Post, int? Days, string Blocks, bool IsUrgent);

/// <summary>任职沿革 of a post, newest first.</summary>
public sealed record PostPage(Guid Id, Guid UnitId, string Unit, string Title, string Kind, DateOnly From, DateOnly? To, IReadOnlyList<HolderRow> Holders);

public sealed record HolderRow(Guid AppointmentId, string Name, AppointmentKind How, DateOnly From, DateOnly? To, bool RunsToday);
