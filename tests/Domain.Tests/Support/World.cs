using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Submissions;

namespace ZhongGengZu.Domain.Tests.Support;

/// <summary>
/// An invented zone in which every relation is played by a distinct person, and a campaign started in it by its own rules.
/// People are called by what they are: “parks-clerk” is the 经办人 of the bureau of parks.
/// Parks: its head is displaced by a deputy who 主持工作. Water: an ordinary bureau. Forest: its head's post is vacant.
/// </summary>
internal sealed class World
{
    private readonly Dictionary<string, OrgUnit> _units = [];
    private readonly Dictionary<string, Post> _posts = [];
    private readonly Dictionary<string, Person> _people = [];
    private readonly List<Appointment> _appointments = [];
    private readonly List<Oversight> _oversights = [];
    private readonly List<Delegation> _delegations = [];
    private readonly List<CaseWork> _works = [];
    private readonly List<Deadline> _deadlines = [];
    private PostDirectory? _directory;
    private int _applied;

    public World(CampaignDefinition? definition = null, Action<World>? before = null)
    {
        Unit("zone", OrgUnitKind.Body, null, "河湾区");
        Unit("office", OrgUnitKind.Bureau, "zone", "督导办").IsSupervisionOffice = true;
        Unit("parks", OrgUnitKind.Bureau, "zone", "园林局");
        Unit("parks-section", OrgUnitKind.Section, "parks", "绿化科");
        Unit("water", OrgUnitKind.Bureau, "zone", "水务局");
        Unit("forest", OrgUnitKind.Bureau, "zone", "林业局");

        Hire("secretary", Post("secretary", "zone", PostKind.Secretary));
        Hire("overseer", Post("overseer", "zone", PostKind.Leader));
        Hire("liaison", Post("liaison", "zone", PostKind.Leader));
        Hire("office-overseer", Post("office-overseer", "zone", PostKind.Leader));
        Oversee("office-overseer", "office", OversightKind.Oversee);
        Hire("office-head", Post("office-head", "office", PostKind.UnitHead));
        Hire("office-staff", Post("office-staff", "office", PostKind.Staff));
        foreach (var unit in new[] { "parks", "water", "forest" })
        {
            Oversee("overseer", unit, OversightKind.Oversee);
            Oversee("liaison", unit, OversightKind.Liaison);
            Post(unit + "-head", unit, PostKind.UnitHead);
            Post(unit + "-clerk", unit, PostKind.FilingClerk);
            Hire(unit + "-staff", Post(unit + "-staff", unit, PostKind.Staff));
            Hire(unit + "-clerk", unit + "-staff");
            Hire(unit + "-clerk", unit + "-clerk", AppointmentKind.Concurrent);
        }

        Hire("parks-head", "parks-head");
        Hire("parks-acting", Post("parks-deputy", "parks", PostKind.DeputyHead));
        Hire("parks-acting", "parks-head", AppointmentKind.Acting);
        Hire("parks-responsible", "parks-staff");
        Hire("parks-section-head", Post("parks-section", "parks-section", PostKind.SectionHead));
        Hire("water-head", "water-head");
        Hire("water-responsible", "water-staff");
        Hire("water-owner", "water-staff");
        Hire("forest-responsible", "forest-staff");
        Hire("forest-old-head", "forest-head");
        Hire("forest-old-acting", "forest-head", AppointmentKind.Acting);
        Dismiss("forest-old-head", "forest-head");
        Dismiss("forest-old-acting", "forest-head");
        before?.Invoke(this);

        var campaign = new Campaign { Code = "river-2031", Title = "清河行动", Definition = definition ?? InventedCampaign.Definition };
        Campaign = campaign;
        var start = campaign.Start(Actor("office-head"), Now, WorkingCalendar.MondayToFriday, Directory, out var work);
        _works.Add(work);
        (Members, Lists, Submissions) = (start.Members, start.Lists, start.Submissions);
    }

    /// <summary>Monday, 3 March 2031, 09:00 in Shanghai, until a test moves it on.</summary>
    public DateTime Now { get; private set; } = new(2031, 3, 3, 1, 0, 0, DateTimeKind.Utc);

    public DateOnly Today => Shanghai.DateOf(Now);

    public Campaign Campaign { get; }

    public IReadOnlyList<CampaignMember> Members { get; }

    public IReadOnlyList<ProblemList> Lists { get; }

    public IReadOnlyList<Submission> Submissions { get; }

    public PostDirectory Directory => _directory ??= new(_units.Values, _posts.Values, _appointments, _oversights, _people.Values, _delegations);

    public Routing Routing => new(Campaign.Definition, Directory, Today, Campaign.OfficeUnitId);

    /// <summary>Every deadline ever opened, as it stands after all works.</summary>
    public IReadOnlyList<Deadline> Deadlines
    {
        get
        {
            for (; _applied < _works.Count; _applied++)
            {
                foreach (var change in _works[_applied].Deadlines)
                {
                    if (change.Change == DeadlineChangeKind.Open)
                    {
                        Assert.DoesNotContain(_deadlines, d => d.IsOpen && d.Kind == change.Kind && d.SubjectId == change.SubjectId);
                        _deadlines.Add(change.New!);
                    }
                    else
                    {
                        _deadlines.Where(d => d.Kind == change.Kind && d.SubjectId == change.SubjectId).ToList().ForEach(d => d.Apply(change, _works[_applied].Now));
                    }
                }
            }

            return _deadlines;
        }
    }

    /// <summary>Who may read a personal list beside its person, by holder.</summary>
    public IEnumerable<Guid> ReadersOf(ProblemList list) => _works.SelectMany(w => w.Grants).Where(g => g.ListId == list.Id).Select(g => g.HolderId).Distinct();

    /// <summary>Every work begun, in order.</summary>
    public IReadOnlyList<CaseWork> Works => _works;

    /// <summary>Acts in a case's history, in order.</summary>
    public IEnumerable<HistoryAct> HistoryOf(Guid caseId) => _works.SelectMany(w => w.History).Where(h => h.CaseId == caseId).Select(h => h.Act);

    /// <summary>The only deadline of a kind and subject; the last one opened when there have been several.</summary>
    public Deadline Deadline(DeadlineKind kind, Guid subjectId) => Deadlines.Last(d => d.Kind == kind && d.SubjectId == subjectId);

    /// <summary>The open deadline of a kind and subject, or null.</summary>
    public Deadline? Open(DeadlineKind kind, Guid subjectId) => Deadlines.SingleOrDefault(d => d.IsOpen && d.Kind == kind && d.SubjectId == subjectId);

    public Guid this[string person] => _people[person].Id;

    public Guid UnitId(string unit) => _units[unit].Id;

    public Guid PostId(string post) => _posts[post].Id;

    public ProblemList ListOf(string who) => Lists.Single(l => _people.TryGetValue(who, out var p) ? l.PersonId == p.Id : l.PersonId is null && l.UnitId == UnitId(who));

    public Submission SubmissionOf(string unit, string deliverable = "report") => Submissions.Single(s => s.UnitId == UnitId(unit) && s.DeliverableCode == deliverable);

    /// <summary>A work of a person today; “administrator” is an account without a person.</summary>
    public CaseWork As(string who)
    {
        var work = new CaseWork(Actor(who), Now, WorkingCalendar.MondayToFriday, Campaign, Routing);
        _works.Add(work);
        return work;
    }

    public void PassDays(int days) => Now = Now.AddDays(days);

    public OrgUnit Unit(string code, OrgUnitKind kind, string? parent, string name)
    {
        _directory = null;
        return _units[code] = new OrgUnit
        {
            Code = code,
            Name = name,
            ShortName = name[..2],
            Kind = kind,
            ParentId = parent is null ? null : _units[parent].Id,
            Path = (parent is null ? "" : _units[parent].Path) + (_units.Count + 1).ToString("D6", System.Globalization.CultureInfo.InvariantCulture),
            SortOrder = _units.Count,
        };
    }

    public string Post(string code, string unit, PostKind kind)
    {
        _directory = null;
        _posts[code] = new Post { UnitId = UnitId(unit), Kind = kind, Title = code, SortOrder = _posts.Count };
        return code;
    }

    /// <summary>Appoints somebody from today on; makes the person when there is none of that name.</summary>
    public void Hire(string person, string post, AppointmentKind kind = AppointmentKind.Regular)
    {
        if (!_people.TryGetValue(person, out var found))
        {
            _people[person] = found = new Person { Code = person, Name = person, SortOrder = _people.Count };
        }

        _directory = null;
        _appointments.Add(new Appointment { PersonId = found.Id, PostId = PostId(post), Kind = kind, From = Today });
    }

    /// <summary>Ends every appointment of a person to a post as of yesterday.</summary>
    public void Dismiss(string person, string post)
    {
        _directory = null;
        var (id, postId) = (this[person], PostId(post));
        foreach (var appointment in _appointments.Where(a => a.PersonId == id && a.PostId == postId))
        {
            appointment.From = Today.AddDays(-2);
            appointment.To = Today.AddDays(-1);
        }
    }

    /// <summary>A post that is abolished as of yesterday, with whoever still holds it on paper.</summary>
    public void EndPost(string post)
    {
        _directory = null;
        _posts[post].To = Today.AddDays(-1);
    }

    /// <summary>代签: the holder of a post lets somebody sign in his place, from today for so many days.</summary>
    public Delegation Delegate(string holder, string post, string to, int days = 5)
    {
        var delegation = Delegation.Give(As(holder), PostId(post), new DelegateCandidate(this[to], to, this[to]), Today, Today.AddDays(days - 1), _delegations);
        _delegations.Add(delegation);
        _directory = null;
        return delegation;
    }

    public void Oversee(string leaderPost, string unit, OversightKind kind)
    {
        _directory = null;
        _oversights.RemoveAll(o => o.UnitId == UnitId(unit) && o.Kind == kind);
        _oversights.Add(new Oversight { LeaderPostId = PostId(leaderPost), UnitId = UnitId(unit), Kind = kind, From = Today });
    }

    public Actor Actor(string who)
    {
        if (who == "administrator")
        {
            return new Actor { AccountId = Guid.Empty, Name = who, IsSystemAdministrator = true };
        }

        var person = this[who];
        var posts = _posts.Values
            .Where(p => Directory.HoldersOf(p.Id, Today).Contains(person))
            .Select(p => new HeldPost(p.Id, p.Kind, p.Title, p.UnitId, Directory.Unit(p.UnitId)!.Name, Directory.Unit(p.UnitId)!.Path, _appointments.First(a => a.PostId == p.Id && a.PersonId == person).Kind))
            .ToList();
        return new Actor
        {
            AccountId = person,
            PersonId = person,
            Name = who,
            Posts = posts,
            DelegatedPosts = [.. _delegations.Where(d => d.DelegatePersonId == person && posts.TrueForAll(p => p.PostId != d.PostId))
                .SelectMany(d => Directory.DelegationsOf(d.PostId, Today)).Where(d => d.DelegatePersonId == person)
                .Select(d => (Delegation: d, Post: _posts.Values.Single(p => p.Id == d.PostId)))
                .Select(x => new DelegatedPost(new HeldPost(x.Post.Id, x.Post.Kind, x.Post.Title, x.Post.UnitId, Directory.Unit(x.Post.UnitId)!.Name, Directory.Unit(x.Post.UnitId)!.Path, AppointmentKind.Regular), Directory.Person(x.Delegation.HolderPersonId)!.Name, x.Delegation.To))],
            Offices = [.. posts.Where(p => Directory.Unit(p.UnitId)!.IsSupervisionOffice).Select(p => p.UnitId).Distinct()],
        };
    }
}
