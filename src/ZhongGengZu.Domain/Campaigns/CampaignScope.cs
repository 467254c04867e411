using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Domain.Campaigns;

/// <summary>A unit, or a person with the unit that files for them, that the campaign's scope takes in.</summary>
/// <param name="Unit">The filing unit.</param>
/// <param name="Person">The person, null for the unit itself.</param>
/// <param name="Rule">Class of filer.</param>
public sealed record Candidate(OrgUnit Unit, Person? Person, FilerRule Rule);

/// <summary>Whom a campaign's scope takes in on a day.</summary>
public static class CampaignScope
{
    /// <summary>Units of the kinds in scope that exist on the day.</summary>
    public static IReadOnlyList<OrgUnit> Units(CampaignDefinition definition, PostDirectory directory, DateOnly day) =>
        [.. directory.Units.Where(u => definition.Scope.UnitKinds.Contains(u.Kind) && u.From <= day && (u.To is null || day <= u.To)).OrderBy(u => u.Path, StringComparer.Ordinal)];

    /// <summary>People whose home is in one of these units, and leaders.</summary>
    public static IEnumerable<(Person Person, OrgUnit Unit, FilerRule Rule)> Persons(Routing routing, IReadOnlyList<OrgUnit> units, DateOnly day)
    {
        var inScope = units.Select(u => u.Id).ToHashSet();
        foreach (var person in routing.Directory.People.OrderBy(p => p.SortOrder))
        {
            if (routing.Directory.HomeOf(person.Id, day) is { } home
                && routing.Directory.FilingUnitOf(home.UnitId) is { } unit
                && (inScope.Contains(unit.Id) || home.Kind is PostKind.Leader or PostKind.Secretary)
                && routing.ClassOfPerson(home) is { } rule)
            {
                yield return (person, unit, rule);
            }
        }
    }

    /// <summary>Who would be taken in today and is no member: what a change of the organisation implies, for the office to decide.</summary>
    public static IReadOnlyList<Candidate> Outside(CampaignDefinition definition, Routing routing, IReadOnlyList<CampaignMember> members)
    {
        var units = Units(definition, routing.Directory, routing.Today);
        var inside = members.Where(m => m.IsIn).ToList();
        var (unitIds, personIds) = (inside.Where(m => m.PersonId is null).Select(m => m.UnitId).ToHashSet(), inside.Select(m => m.PersonId).OfType<Guid>().ToHashSet());
        return
        [
            .. units.Where(u => !unitIds.Contains(u.Id)).Select(u => routing.ClassOfUnit(u) is { } rule ? new Candidate(u, null, rule) : null).OfType<Candidate>(),
            .. Persons(routing, units, routing.Today).Where(p => !personIds.Contains(p.Person.Id)).Select(p => new Candidate(p.Unit, p.Person, p.Rule)),
        ];
    }

    /// <summary>Members that the scope takes in no longer: the unit has ended, or the person holds no post in it.</summary>
    public static IReadOnlyList<CampaignMember> Gone(CampaignDefinition definition, Routing routing, IReadOnlyList<CampaignMember> members)
    {
        var units = Units(definition, routing.Directory, routing.Today);
        var unitIds = units.Select(u => u.Id).ToHashSet();
        var personIds = Persons(routing, units, routing.Today).Select(p => p.Person.Id).ToHashSet();
        return [.. members.Where(m => m.IsIn && (m.PersonId is { } person ? !personIds.Contains(person) : !unitIds.Contains(m.UnitId)))];
    }
}
