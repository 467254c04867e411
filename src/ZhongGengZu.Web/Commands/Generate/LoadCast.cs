using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Web.Commands.Generate;

/// <summary>Everybody of the organisation as an actor, and the works they begin on a day of the campaign.</summary>
public sealed class LoadCast(Campaign campaign, PostDirectory directory, WorkingCalendar calendar, IReadOnlyDictionary<Guid, Guid> accounts, Random random)
{
    private readonly Dictionary<Guid, Actor> _actors = [];
    private readonly Dictionary<int, Routing> _routings = [];
    private readonly Dictionary<int, int> _spent = [];

    private DateOnly IssuedOn => campaign.Definition.Document.IssuedOn;

    public PostDirectory Directory => directory;

    /// <summary>One act of a person on a day of the campaign (0 = issued).</summary>
    public CaseWork Work(Guid personId, int day) => new(ActorOf(personId), At(day), calendar, campaign, Routing(day));

    /// <summary>The routes on a day of the campaign.</summary>
    public Routing Routing(int day) => _routings.TryGetValue(day, out var known)
        ? known
        : _routings[day] = new Routing(campaign.Definition, directory, IssuedOn.AddDays(day), campaign.OfficeUnitId);

    /// <summary>The next instant of a day: later than every act of that day so far.</summary>
    public DateTime At(int day)
    {
        var seconds = _spent.GetValueOrDefault(day) + random.Next(2, 10);
        _spent[day] = seconds;
        return Shanghai.At(IssuedOn.AddDays(day), new TimeOnly(8, 30)).AddSeconds(seconds);
    }

    /// <summary>Days begin anew for a unit whose cases have nothing to do with those before.</summary>
    public void BeginUnit() => _spent.Clear();

    public DateOnly Day(int day) => IssuedOn.AddDays(day);

    public Actor ActorOf(Guid personId)
    {
        if (!_actors.TryGetValue(personId, out var actor))
        {
            var posts = directory.AppointmentsOf(personId, IssuedOn)
                .Select(a => (a.Kind, Post: directory.Post(a.PostId)!))
                .Select(x => (x.Kind, x.Post, Unit: directory.Unit(x.Post.UnitId)!))
                .Select(x => new HeldPost(x.Post.Id, x.Post.Kind, x.Post.Title, x.Unit.Id, x.Unit.Name, x.Unit.Path, x.Kind))
                .ToList();
            _actors[personId] = actor = new Actor
            {
                AccountId = accounts[personId],
                PersonId = personId,
                Name = directory.Person(personId)!.Name,
                Posts = posts,
                Offices = [.. posts.Select(p => p.UnitId).Distinct().Where(id => directory.Unit(id)!.IsSupervisionOffice)],
            };
        }

        return actor;
    }
}
