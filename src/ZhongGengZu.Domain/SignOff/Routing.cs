using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Domain.SignOff;

/// <summary>One stop of a route: a post (or the office) that may act, in the order of preference.</summary>
/// <param name="Target">What it is relative to the filer.</param>
/// <param name="Kind">Post or office.</param>
/// <param name="Id">The post's id or the office's unit id.</param>
public sealed record RouteStop(RouteTarget Target, HolderKind Kind, Guid Id)
{
    /// <summary>As a holder.</summary>
    public Holder Holder => new(Kind, Id);
}

/// <summary>Who acts today: the first stop that has a holder who is not barred.</summary>
/// <param name="Stop">The stop.</param>
/// <param name="Rank">0 = the post itself, 1 and more = its fallbacks.</param>
/// <param name="PersonIds">Its holders today who are not barred.</param>
public sealed record ResolvedStop(RouteStop Stop, int Rank, IReadOnlyList<Guid> PersonIds);

/// <summary>
/// The one resolver: routing table of the campaign → posts → today's holders → fallbacks.
/// Accept, submit, send, sign and verify all ask here.
/// </summary>
public sealed class Routing(CampaignDefinition definition, PostDirectory directory, DateOnly today, Guid? officeUnitId)
{
    /// <summary>The day it is asked for.</summary>
    public DateOnly Today => today;

    /// <summary>The posts.</summary>
    public PostDirectory Directory => directory;

    /// <summary>The 督查考核办's unit, null before the campaign is started.</summary>
    public Guid? OfficeUnitId => officeUnitId;

    /// <summary>The class of a filer.</summary>
    public FilerRule RuleOf(IFiled filed) => definition.Filer(filed.FilerCode);

    /// <summary>The class a unit belongs to, or null when the campaign does not take it in.</summary>
    public FilerRule? ClassOfUnit(OrgUnit unit) =>
        definition.Filers.FirstOrDefault(f => f.Level == FilerLevel.Unit && Matches(f.Match, unit, null));

    /// <summary>The class a person's home appointment belongs to, or null.</summary>
    public FilerRule? ClassOfPerson(Home home) =>
        directory.FilingUnitOf(home.UnitId) is { } unit
            ? definition.Filers.FirstOrDefault(f => f.Level == FilerLevel.Person && Matches(f.Match, unit, home.Kind))
            : null;

    /// <summary>The stops of a target for a filer: the post itself, then its fallbacks; posts that do not exist are left out.</summary>
    public IReadOnlyList<RouteStop> StopsOf(RouteTarget target, Guid unitId) =>
        [.. definition.FallbacksOf(target).Prepend(target).Select(t => StopOf(t, unitId)).OfType<RouteStop>().DistinctBy(s => s.Id)];

    /// <summary>Who acts today: judged by person, a barred holder hands on to the fallback. Null when nobody is left.</summary>
    public ResolvedStop? Resolve(IReadOnlyList<RouteStop> stops, Func<RouteStop, Guid, bool>? barred = null)
    {
        for (var rank = 0; rank < stops.Count; rank++)
        {
            var stop = stops[rank];
            var people = HoldersOf(stop.Holder).Where(p => barred is null || !barred(stop, p)).ToList();
            if (people.Count > 0)
            {
                return new ResolvedStop(stop, rank, people);
            }
        }

        return null;
    }

    /// <summary>Who stands behind a holder today.</summary>
    public IReadOnlyList<Guid> HoldersOf(Holder holder) => holder.Kind switch
    {
        HolderKind.Person => [holder.Id],
        HolderKind.Post => directory.HoldersOf(holder.Id, today),
        _ => directory.PeopleOf(holder.Id, today),
    };

    /// <summary>Who accepts a filer's list and items today: a unit's head, a person's first signer. Null = accepted on filing.</summary>
    public ResolvedStop? AcceptorOf(IFiled filed) => AcceptorOf(RuleOf(filed), filed.UnitId, filed.PersonId);

    /// <summary>Who accepts today what a filer of this class in this unit hands in. Null = accepted on filing.</summary>
    public ResolvedStop? AcceptorOf(FilerRule rule, Guid unitId, Guid? personId)
    {
        RouteTarget? target = rule.Level == FilerLevel.Unit ? rule.Head : rule.Signers.Count > 0 ? rule.Signers[0] : null;
        return target is { } t ? Resolve(StopsOf(t, unitId), (_, p) => p == personId) : null;
    }

    /// <summary>Whether a filer's list is accepted as soon as it is filed (书记).</summary>
    public bool AcceptedOnFiling(IFiled filed) => AcceptedOnFiling(RuleOf(filed));

    /// <summary>Whether lists of this class are accepted as soon as they are filed (书记).</summary>
    public bool AcceptedOnFiling(FilerRule rule) => rule.Level == FilerLevel.Person && rule.Signers.Count == 0;

    /// <summary>Who receives what a unit sends today.</summary>
    public ResolvedStop? ReceiverOf(IFiled filed) =>
        Resolve(StopsOf(RuleOf(filed).Receiver ?? RouteTarget.Office, filed.UnitId));

    /// <summary>Who heads a filing unit today and sends for it.</summary>
    public ResolvedStop? HeadOf(IFiled filed) =>
        RuleOf(filed).Head is { } head ? Resolve(StopsOf(head, filed.UnitId)) : null;

    /// <summary>Whether a person files for this filer: the person, or the unit's 经办人 or head.</summary>
    public bool FilesFor(Guid personId, IFiled filed) =>
        filed.PersonId is { } self ? self == personId : IsClerkOf(personId, filed) || IsHeadOf(personId, filed);

    /// <summary>Whether a person speaks for a unit today: its 经办人, or its head by the campaign's table (fallback included).</summary>
    public bool ActsForUnit(Guid personId, OrgUnit unit) =>
        directory.PostsOf(unit.Id).Any(p => p.Kind == PostKind.FilingClerk && directory.HoldersOf(p.Id, today).Contains(personId))
        || (ClassOfUnit(unit)?.Head is { } head && Resolve(StopsOf(head, unit.Id))?.PersonIds.Contains(personId) == true);

    /// <summary>Whether a person is the unit's 经办人 today.</summary>
    public bool IsClerkOf(Guid personId, IFiled filed) =>
        directory.PostsOf(filed.UnitId).Any(p => p.Kind == PostKind.FilingClerk && directory.HoldersOf(p.Id, today).Contains(personId));

    /// <summary>Whether a person heads the filing unit today (主持工作 and fallback included).</summary>
    public bool IsHeadOf(Guid personId, IFiled filed) => HeadOf(filed)?.PersonIds.Contains(personId) == true;

    /// <summary>Whether a person is of the 督查考核办 today.</summary>
    public bool IsOfOffice(Guid personId) => officeUnitId is { } office && directory.PeopleOf(office, today).Contains(personId);

    /// <summary>Whoever must write a unit's plan: its 经办人's post if held, else its head; a person's: that person.</summary>
    public Holder DrafterOf(IFiled filed)
    {
        if (filed.PersonId is { } self)
        {
            return Holder.OfPerson(self);
        }

        var clerk = directory.PostsOf(filed.UnitId).FirstOrDefault(p => p.Kind == PostKind.FilingClerk && directory.HoldersOf(p.Id, today).Count > 0);
        return clerk is not null ? Holder.OfPost(clerk.Id) : SenderOf(filed);
    }

    /// <summary>Whoever must send for a unit: the head's post, or the fallback it has fallen to.</summary>
    public Holder SenderOf(IFiled filed)
    {
        var stops = StopsOf(RuleOf(filed).Head!.Value, filed.UnitId);
        return Resolve(stops)?.Stop.Holder ?? stops.FirstOrDefault()?.Holder ?? Holder.OfOffice(officeUnitId!.Value);
    }

    /// <summary>责任领导 of a unit: who oversees it today, of a village its 联系领导.</summary>
    public Guid? LeaderOf(Guid unitId) =>
        (directory.LeaderPostOf(unitId, OversightKind.Oversee, today) ?? directory.LeaderPostOf(unitId, OversightKind.Liaison, today)) is { } post
            ? HoldersOf(Holder.OfPost(post.Id)).Cast<Guid?>().FirstOrDefault()
            : null;

    private RouteStop? StopOf(RouteTarget target, Guid unitId)
    {
        var post = target switch
        {
            RouteTarget.UnitHead => directory.PostOf(unitId, PostKind.UnitHead, today),
            RouteTarget.VillageSecretary => directory.PostOf(unitId, PostKind.VillageSecretary, today),
            RouteTarget.Overseer => directory.LeaderPostOf(unitId, OversightKind.Oversee, today),
            RouteTarget.Liaison => directory.LeaderPostOf(unitId, OversightKind.Liaison, today),
            RouteTarget.Secretary => directory.SecretaryPostOn(today),
            RouteTarget.OfficeOverseer when officeUnitId is { } office => directory.LeaderPostOf(office, OversightKind.Oversee, today),
            _ => null,
        };
        return target == RouteTarget.Office
            ? officeUnitId is { } id ? new RouteStop(target, HolderKind.Office, id) : null
            : post is null ? null : new RouteStop(target, HolderKind.Post, post.Id);
    }

    private static bool Matches(FilerMatch match, OrgUnit unit, PostKind? post) =>
        (match.PostKinds is null || (post is { } p && match.PostKinds.Contains(p)))
        && (match.UnitKinds is null || match.UnitKinds.Contains(unit.Kind))
        && (match.Office is null || match.Office == unit.IsSupervisionOffice);
}
