using System.Globalization;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Domain.People;

/// <summary>What is entered about a unit.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">Two to four characters that begin its 编号.</param>
/// <param name="IsSupervisionOffice">It is the 督查考核办.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, null while it exists.</param>
public sealed record UnitFacts(string? Code, string? Name, string? ShortName, bool IsSupervisionOffice, DateOnly? From, DateOnly? To);

/// <summary>
/// 名册: the whole organisation with its past and future, as the administrator keeps it. Every change is dated, checked
/// against all others here, and recorded in the organisation's history. Nothing is deleted: it ends on a day.
/// </summary>
/// <remarks>Units never move and posts never change kind: what was signed under them keeps its meaning.</remarks>
public sealed class OrganisationRegister(IEnumerable<OrgUnit> units, IEnumerable<Post> posts, IEnumerable<Appointment> appointments, IEnumerable<Oversight> oversights, IEnumerable<Person> people)
{
    /// <summary>The organisation's case in the history; there is one.</summary>
    public static readonly Guid CaseId = new("00000000-0000-7000-8000-000000000001");

    private readonly List<OrgUnit> _units = [.. units];
    private readonly List<Post> _posts = [.. posts];
    private readonly List<Appointment> _appointments = [.. appointments];
    private readonly List<Oversight> _oversights = [.. oversights];
    private readonly List<Person> _people = [.. people];

    /// <summary>A unit that is known to be there.</summary>
    public OrgUnit Unit(Guid id) => _units.First(u => u.Id == id);

    /// <summary>A post that is known to be there.</summary>
    public Post Post(Guid id) => _posts.First(p => p.Id == id);

    /// <summary>An appointment that is known to be there.</summary>
    public Appointment Appointment(Guid id) => _appointments.First(a => a.Id == id);

    /// <summary>分管 or 联系 that is known to be there.</summary>
    public Oversight Oversight(Guid id) => _oversights.First(o => o.Id == id);

    /// <summary>A person who is known to be there.</summary>
    public Person Person(Guid id) => _people.First(p => p.Id == id);

    /// <summary>
    /// Adds a unit under another (the root under none). Refusals: <see cref="RefusalCode.Required"/>, <see cref="RefusalCode.TooLong"/>,
    /// <see cref="RefusalCode.Taken"/> (Code, Name), <see cref="RefusalCode.UnknownChoice"/> (Kind), <see cref="RefusalCode.EndBeforeStart"/>.
    /// </summary>
    public OrgUnit AddUnit(CaseWork work, Guid? parentId, OrgUnitKind? kind, UnitFacts facts)
    {
        var parent = parentId is { } id ? _units.First(u => u.Id == id) : null;
        var fields = new FieldChecks();
        fields.Require("Kind", kind);
        fields.Refuse("Kind", RefusalCode.UnknownChoice, kind is { } k && !UnitFits(k, parent?.Kind));
        Check(fields, null, facts);
        fields.Throw();
        var siblings = _units.Where(u => u.ParentId == parentId).ToList();
        var next = siblings.Count == 0 ? 1 : siblings.Max(u => int.Parse(u.Path[^OrgUnit.PathWidth..], CultureInfo.InvariantCulture)) + 1;
        var unit = new OrgUnit
        {
            ParentId = parentId,
            Code = facts.Code!.Trim(),
            Name = facts.Name!.Trim(),
            ShortName = facts.ShortName!.Trim(),
            Kind = kind!.Value,
            IsSupervisionOffice = facts.IsSupervisionOffice,
            Path = OrgUnit.PathUnder(parent?.Path, next),
            SortOrder = siblings.Select(u => u.SortOrder).DefaultIfEmpty().Max() + 1,
            From = facts.From!.Value,
            To = facts.To,
        };
        _units.Add(unit);
        Record(work, "unit", added: true, ("unit", unit.Name), ("kind", unit.Kind.ToString()), ("from", Text(unit.From)), ("to", Text(unit.To)));
        return unit;
    }

    /// <summary>
    /// Changes a unit's names and dates. Refusals: those of <see cref="AddUnit"/>, <see cref="RefusalCode.Stale"/>,
    /// <see cref="RefusalCode.InUse"/> (To) while a unit below it or a post of it runs on.
    /// </summary>
    public void ChangeUnit(CaseWork work, OrgUnit unit, long version, UnitFacts facts)
    {
        RefuseStale(unit.Version, version);
        var fields = new FieldChecks();
        Check(fields, unit, facts);
        fields.Refuse("To", RefusalCode.InUse, facts.To is { } end
            && (_units.Any(u => u.ParentId == unit.Id && RunsBeyond(u.To, end)) || _posts.Any(p => p.UnitId == unit.Id && RunsBeyond(p.To, end))));
        fields.Throw();
        (unit.Code, unit.Name, unit.ShortName) = (facts.Code!.Trim(), facts.Name!.Trim(), facts.ShortName!.Trim());
        (unit.IsSupervisionOffice, unit.From, unit.To) = (facts.IsSupervisionOffice, facts.From!.Value, facts.To);
        unit.Version++;
        Record(work, "unit", added: false, ("unit", unit.Name), ("shortName", unit.ShortName), ("from", Text(unit.From)), ("to", Text(unit.To)));
    }

    /// <summary>
    /// Adds a post to a unit. Refusals: <see cref="RefusalCode.Required"/>, <see cref="RefusalCode.TooLong"/>,
    /// <see cref="RefusalCode.UnknownChoice"/> (Kind) where such a post has no place, <see cref="RefusalCode.Taken"/> (Kind) where the
    /// unit (for 党工委书记 the whole) has its one post of this kind, <see cref="RefusalCode.EndBeforeStart"/>.
    /// </summary>
    public Post AddPost(CaseWork work, OrgUnit unit, PostKind? kind, string? title, DateOnly? from, DateOnly? to)
    {
        var fields = new FieldChecks();
        fields.Require("Kind", kind);
        if (kind is { } k)
        {
            fields.Refuse("Kind", RefusalCode.UnknownChoice, !PostFits(k, unit.Kind));
            fields.Refuse("Kind", RefusalCode.Taken, IsOneOfItsKind(k) && _posts.Any(p => p.Kind == k
                && (k == PostKind.Secretary || p.UnitId == unit.Id) && Overlaps(p.From, p.To, from ?? DateOnly.MinValue, to)));
        }

        fields.Text("Title", title, OrganisationLimits.PostTitle);
        fields.Period(from, to);
        fields.Throw();
        var post = new Post
        {
            UnitId = unit.Id,
            Kind = kind!.Value,
            Title = title!.Trim(),
            SortOrder = _posts.Where(p => p.UnitId == unit.Id).Select(p => p.SortOrder).DefaultIfEmpty().Max() + 1,
            From = from!.Value,
            To = to,
        };
        _posts.Add(post);
        Record(work, "post", added: true, ("post", post.Title), ("unit", unit.Name), ("kind", post.Kind.ToString()), ("from", Text(post.From)), ("to", Text(post.To)));
        return post;
    }

    /// <summary>
    /// Changes a post's title and dates. Refusals: those of <see cref="AddPost"/>, <see cref="RefusalCode.Stale"/>,
    /// <see cref="RefusalCode.InUse"/> (To) while somebody holds it, or it oversees a unit, beyond that day.
    /// </summary>
    public void ChangePost(CaseWork work, Post post, long version, string? title, DateOnly? from, DateOnly? to)
    {
        RefuseStale(post.Version, version);
        var fields = new FieldChecks();
        fields.Text("Title", title, OrganisationLimits.PostTitle);
        fields.Period(from, to);
        fields.Refuse("To", RefusalCode.InUse, to is { } end
            && (_appointments.Any(a => a.PostId == post.Id && RunsBeyond(a.To, end)) || _oversights.Any(o => o.LeaderPostId == post.Id && RunsBeyond(o.To, end))));
        fields.Throw();
        (post.Title, post.From, post.To) = (title!.Trim(), from!.Value, to);
        post.Version++;
        Record(work, "post", added: false, ("post", post.Title), ("unit", UnitName(post.UnitId)), ("from", Text(post.From)), ("to", Text(post.To)));
    }

    /// <summary>Adds a person. Refusals: <see cref="RefusalCode.Required"/>, <see cref="RefusalCode.TooLong"/>, <see cref="RefusalCode.Taken"/> (Code).</summary>
    public Person AddPerson(CaseWork work, string? code, string? name)
    {
        CheckPerson(null, code, name);
        var person = new Person
        {
            Code = code!.Trim(),
            Name = name!.Trim(),
            SortOrder = _people.Select(p => p.SortOrder).DefaultIfEmpty().Max() + 1,
        };
        _people.Add(person);
        Record(work, "person", added: true, ("person", person.Name));
        return person;
    }

    /// <summary>Changes a person's code or name. Refusals: those of <see cref="AddPerson"/>, <see cref="RefusalCode.Stale"/>.</summary>
    public void ChangePerson(CaseWork work, Person person, long version, string? code, string? name)
    {
        RefuseStale(person.Version, version);
        CheckPerson(person, code, name);
        (person.Code, person.Name) = (code!.Trim(), name!.Trim());
        person.Version++;
        Record(work, "person", added: false, ("person", person.Name));
    }

    /// <summary>
    /// 任命: a person holds a post from a day on. Refusals: <see cref="RefusalCode.Required"/>, <see cref="RefusalCode.UnknownPerson"/>,
    /// <see cref="RefusalCode.EndBeforeStart"/>, <see cref="RefusalCode.DateOutOfRange"/> outside the post's own dates,
    /// <see cref="RefusalCode.OverlappingAppointment"/>: one 任职 a person, one holder of a single post.
    /// </summary>
    public Appointment Appoint(CaseWork work, Post post, Guid? personId, AppointmentKind? kind, DateOnly? from, DateOnly? to)
    {
        var fields = new FieldChecks();
        var person = _people.FirstOrDefault(p => p.Id == personId);
        fields.Refuse("PersonId", personId is null ? RefusalCode.Required : RefusalCode.UnknownPerson, person is null);
        fields.Require("Kind", kind);
        CheckDates(fields, post, null, personId, kind, from, to);
        fields.Throw();
        var appointment = new Appointment { PersonId = person!.Id, PostId = post.Id, Kind = kind!.Value, From = from!.Value, To = to };
        _appointments.Add(appointment);
        Record(work, appointment, post, added: true);
        return appointment;
    }

    /// <summary>Moves an appointment's first or last day. Refusals: those of <see cref="Appoint"/>, <see cref="RefusalCode.Stale"/>.</summary>
    public void ChangeAppointment(CaseWork work, Appointment appointment, long version, DateOnly? from, DateOnly? to)
    {
        RefuseStale(appointment.Version, version);
        var post = _posts.First(p => p.Id == appointment.PostId);
        var fields = new FieldChecks();
        CheckDates(fields, post, appointment.Id, appointment.PersonId, appointment.Kind, from, to);
        fields.Throw();
        (appointment.From, appointment.To) = (from!.Value, to);
        appointment.Version++;
        Record(work, appointment, post, added: false);
    }

    /// <summary>
    /// 分管 or 联系: a leader's post looks after a unit from a day on; whoever did so before must have ended.
    /// Refusals: <see cref="RefusalCode.Required"/>, <see cref="RefusalCode.UnknownChoice"/> (LeaderPostId) for a post that leads nothing,
    /// <see cref="RefusalCode.EndBeforeStart"/>, <see cref="RefusalCode.OverlappingOversight"/> (From).
    /// </summary>
    public Oversight Oversee(CaseWork work, OrgUnit unit, Guid? leaderPostId, OversightKind? kind, DateOnly? from, DateOnly? to)
    {
        var fields = new FieldChecks();
        var post = _posts.FirstOrDefault(p => p.Id == leaderPostId);
        fields.Refuse("LeaderPostId", leaderPostId is null ? RefusalCode.Required : RefusalCode.UnknownChoice, post is not { Kind: PostKind.Leader or PostKind.Secretary });
        fields.Require("Kind", kind);
        fields.Period(from, to);
        RefuseOverlap(fields, unit.Id, null, kind, from, to);
        fields.Throw();
        var oversight = new Oversight { LeaderPostId = post!.Id, UnitId = unit.Id, Kind = kind!.Value, From = from!.Value, To = to };
        _oversights.Add(oversight);
        Record(work, oversight, added: true);
        return oversight;
    }

    /// <summary>Moves the first or last day of 分管 or 联系. Refusals: those of <see cref="Oversee"/>, <see cref="RefusalCode.Stale"/>.</summary>
    public void ChangeOversight(CaseWork work, Oversight oversight, long version, DateOnly? from, DateOnly? to)
    {
        RefuseStale(oversight.Version, version);
        var fields = new FieldChecks();
        fields.Period(from, to);
        RefuseOverlap(fields, oversight.UnitId, oversight.Id, oversight.Kind, from, to);
        fields.Throw();
        (oversight.From, oversight.To) = (from!.Value, to);
        oversight.Version++;
        Record(work, oversight, added: false);
    }

    /// <summary>Whether a unit of this kind may stand under one of that (null = it is the root).</summary>
    public static bool UnitFits(OrgUnitKind unit, OrgUnitKind? parent) => (unit, parent) switch
    {
        (OrgUnitKind.Body, null) => true,
        (OrgUnitKind.Body, _) or (_, null) => false,
        (OrgUnitKind.Section, OrgUnitKind.Body or OrgUnitKind.Section or OrgUnitKind.Village) => false,
        (OrgUnitKind.Section, _) => true,
        (_, OrgUnitKind.Section or OrgUnitKind.Village) => false,
        _ => true,
    };

    /// <summary>Whether a post of this kind has a place in a unit of that.</summary>
    public static bool PostFits(PostKind post, OrgUnitKind unit) => post switch
    {
        PostKind.VillageSecretary or PostKind.VillageCommittee => unit == OrgUnitKind.Village,
        PostKind.Secretary or PostKind.Leader => unit == OrgUnitKind.Body,
        PostKind.UnitHead => unit is not (OrgUnitKind.Village or OrgUnitKind.Section or OrgUnitKind.Body),
        PostKind.DeputyHead or PostKind.SectionHead => unit is not (OrgUnitKind.Village or OrgUnitKind.Body),
        _ => true,
    };

    // The resolver takes the one post of a kind; a second one would never sign.
    private static bool IsOneOfItsKind(PostKind kind) =>
        kind is PostKind.Secretary or PostKind.UnitHead or PostKind.VillageSecretary or PostKind.FilingClerk;

    private void Check(FieldChecks fields, OrgUnit? unit, UnitFacts facts)
    {
        fields.Text("Code", facts.Code, OrganisationLimits.Code);
        fields.Text("Name", facts.Name, OrganisationLimits.UnitName);
        fields.Text("ShortName", facts.ShortName, OrganisationLimits.ShortName);
        fields.Period(facts.From, facts.To);
        var others = _units.Where(u => u.Id != unit?.Id).ToList();
        fields.Refuse("Code", RefusalCode.Taken, others.Any(u => u.Code == facts.Code?.Trim()));
        fields.Refuse("Name", RefusalCode.Taken, others.Any(u => u.Name == facts.Name?.Trim()));
    }

    private void CheckPerson(Person? person, string? code, string? name)
    {
        var fields = new FieldChecks();
        fields.Text("Code", code, OrganisationLimits.Code);
        fields.Text("Name", name, OrganisationLimits.PersonName);
        fields.Refuse("Code", RefusalCode.Taken, _people.Any(p => p.Id != person?.Id && p.Code == code?.Trim()));
        fields.Throw();
    }

    private void CheckDates(FieldChecks fields, Post post, Guid? self, Guid? personId, AppointmentKind? kind, DateOnly? from, DateOnly? to)
    {
        fields.Period(from, to);
        if (from is not { } start || kind is not { } how)
        {
            return;
        }

        fields.Refuse("From", RefusalCode.DateOutOfRange, start < post.From || (post.To is { } end && (to is null || to > end)));
        var others = _appointments.Where(a => a.Id != self && Overlaps(a.From, a.To, start, to));
        fields.Refuse("From", RefusalCode.OverlappingAppointment, others.Any(a => Excludes(a, post, personId, how)));
    }

    /// <summary>One 任职 a person, one holder and one 主持工作 a post that one person holds, nobody twice the same post.</summary>
    private static bool Excludes(Appointment other, Post post, Guid? personId, AppointmentKind kind) =>
        (kind == AppointmentKind.Regular && other.Kind == AppointmentKind.Regular && other.PersonId == personId)
        || (other.PostId == post.Id
            && (other.PersonId == personId
                || (kind == AppointmentKind.Acting && other.Kind == AppointmentKind.Acting)
                || (post.IsSingle && kind != AppointmentKind.Acting && other.Kind != AppointmentKind.Acting)));

    private void RefuseOverlap(FieldChecks fields, Guid unitId, Guid? self, OversightKind? kind, DateOnly? from, DateOnly? to) =>
        fields.Refuse("From", RefusalCode.OverlappingOversight, from is { } start
            && _oversights.Any(o => o.Id != self && o.UnitId == unitId && o.Kind == kind && Overlaps(o.From, o.To, start, to)));

    private void Record(CaseWork work, Appointment appointment, Post post, bool added) => Record(work, "appointment", added,
        ("person", _people.First(p => p.Id == appointment.PersonId).Name), ("post", post.Title), ("unit", UnitName(post.UnitId)),
        ("kind", appointment.Kind.ToString()), ("from", Text(appointment.From)), ("to", Text(appointment.To)));

    private void Record(CaseWork work, Oversight oversight, bool added) => Record(work, "oversight", added,
        ("post", _posts.First(p => p.Id == oversight.LeaderPostId).Title), ("unit", UnitName(oversight.UnitId)),
        ("kind", oversight.Kind.ToString()), ("from", Text(oversight.From)), ("to", Text(oversight.To)));

    private static void Record(CaseWork work, string subject, bool added, params (string Name, string? Value)[] facts) =>
        work.Record(CaseKind.Organisation, CaseId, HistoryAct.OrganisationChanged,
            facts: new Dictionary<string, string?>(facts.Select(f => KeyValuePair.Create(f.Name, f.Value))) { ["subject"] = subject, ["change"] = added ? "added" : "changed" });

    private string UnitName(Guid id) => _units.First(u => u.Id == id).Name;

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool Overlaps(DateOnly from, DateOnly? to, DateOnly otherFrom, DateOnly? otherTo) =>
        from <= (otherTo ?? DateOnly.MaxValue) && otherFrom <= (to ?? DateOnly.MaxValue);

    private static bool RunsBeyond(DateOnly? to, DateOnly end) => to is null || to > end;

    private static void RefuseStale(long current, long read)
    {
        if (current != read)
        {
            throw new Refusal(RefusalCode.Stale);
        }
    }
}
