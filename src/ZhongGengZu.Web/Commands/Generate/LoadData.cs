using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.People;
using ZhongGengZu.Documents;
using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Documents.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Commands.Generate;

/// <summary>What was generated.</summary>
public sealed record LoadSummary(int Units, int People, int Problems, int Rows, int Seed, DateOnly IssuedOn, string FirstName, string LastName, string Password, double Seconds);

/// <summary>
/// Fills an empty database with a running campaign: the domain acts out every case in memory, unit by unit, and only the writing is
/// done in bulk. The same numbers give data of the same shape.
/// </summary>
public sealed class LoadData(CaseDbContext db, HistoryKeyFile keys, HistorySealer sealer, CaseClock clock, WorkingCalendar calendar, IPasswordHasher<Account> passwords)
{
    /// <summary>How many days ago the campaign was issued.</summary>
    public const int DaysSoFar = 28;

    public const int Seed = 20210325;

    private const int UnitProblemsOfTen = 4;

    private readonly Random _random = new(Seed);

    private readonly Deal<LoadStage> _stages = new(
        (LoadStage.Signed, 13), (LoadStage.Draft, 1), (LoadStage.Filed, 1), (LoadStage.ItemReturned, 1), (LoadStage.PlanDraft, 1), (LoadStage.InSignOff, 2), (LoadStage.PlanReturned, 1));

    private readonly Deal<bool> _withLate = new((true, 1), (false, 2));

    /// <summary>Generates. The caller has made sure that the database is migrated and empty.</summary>
    public async Task<LoadSummary> RunAsync(int people, int problems, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var issuedOn = clock.Today.AddDays(-DaysSoFar);
        var pattern = Sound(CampaignFileReader.ReadFile(Seeded("campaigns", "suzhou-2021.json")));
        var titles = Sound(OrganisationFileReader.ReadFile(Seeded("organisations", "suzhou.json")));
        var definition = LoadCampaign.Of(pattern, issuedOn);
        var organisation = OrganisationRows.Of(new LoadOrganisation(titles, definition.SupervisionOffice, issuedOn.AddYears(-1), _random).Make(people));
        var directory = new PostDirectory(organisation.Units, organisation.Posts, organisation.Appointments, organisation.Oversights, organisation.People);
        var password = Access.PasswordRules.OneTime();
        var accounts = organisation.People.ToDictionary(p => p.Id, p => AccountOf(p, password));

        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var key = await keys.ReadAsync(db, cancel);
        var batch = new CaseBatch(key);
        var campaign = new Campaign { Code = definition.Code, Title = definition.Title, Definition = definition };
        var cast = new LoadCast(campaign, directory, calendar, accounts.ToDictionary(a => a.Key, a => a.Value.Id), _random);
        var start = Begin(batch, cast, campaign, organisation, [.. accounts.Values], out var promised);
        var rows = await batch.WriteAsync(db, cancel);

        var texts = new LoadTexts(definition, _random);
        var (lists, plans) = (new ListStory(cast, texts, _random), new PlanStory(cast, texts, _random));
        var counts = Spread(start.Members, problems);
        foreach (var unit in start.Lists.GroupBy(l => l.UnitId))
        {
            cast.BeginUnit();
            foreach (var deadline in promised[unit.Key])
            {
                batch.Take(deadline, campaign.StartedAt!.Value);
            }

            var filings = unit.Select(list => Filing(list, counts[(list.UnitId, list.PersonId)], cast)).ToList();
            var submissions = start.Submissions.Where(s => s.UnitId == unit.Key).ToList();
            lists.Play(batch, filings, submissions);
            filings.ForEach(filing => plans.Play(batch, filing));
            Add(batch, filings);
            submissions.ForEach(batch.Add);
            rows += await batch.WriteAsync(db, cancel);
        }

        await transaction.CommitAsync(cancel);
        await sealer.SealAsync(cancel);
        return new LoadSummary(LoadOrganisation.Units, people, problems, rows, Seed, issuedOn, organisation.People[0].Code, organisation.People[^1].Code, password, Math.Round(watch.Elapsed.TotalSeconds, 1));
    }

    /// <summary>Organisation, accounts and 启动. What each unit and person owes from then on is told apart by unit.</summary>
    private CampaignStart Begin(CaseBatch batch, LoadCast cast, Campaign campaign, OrganisationRows organisation, IReadOnlyList<Account> accounts, out ILookup<Guid, DeadlineChange> promised)
    {
        object[] rows = [.. organisation.Units, .. organisation.Posts, .. organisation.People, .. organisation.Appointments, .. organisation.Oversights, .. accounts, campaign];
        foreach (var row in rows)
        {
            batch.Add(row);
        }

        var opening = new CaseWork(OperatorActor.Actor, cast.At(0), calendar);
        opening.Record(CaseKind.Organisation, OrganisationRegister.CaseId, HistoryAct.OrganisationImported, facts: new Dictionary<string, string?> { ["name"] = organisation.Units[0].Name });
        opening.Record(CaseKind.Campaign, campaign.Id, HistoryAct.CampaignImported);
        foreach (var account in accounts)
        {
            opening.Record(CaseKind.Account, account.Id, HistoryAct.AccountOpened, facts: new Dictionary<string, string?> { ["account"] = account.UserName });
        }

        batch.Take(opening);
        var office = cast.Directory.Units.First(u => u.IsSupervisionOffice);
        var starter = cast.ActorOf(cast.Directory.PeopleIn(office.Id, cast.Day(1))[0]);
        var start = campaign.Start(starter, cast.At(1), calendar, cast.Directory, out var work);
        foreach (var member in start.Members)
        {
            batch.Add(member);
        }

        promised = work.Deadlines.ToLookup(d => d.New!.UnitId);
        batch.TakeHistory(work);
        return start;
    }

    private Filing Filing(Domain.Problems.ProblemList list, int count, LoadCast cast)
    {
        var stage = _stages.Next();
        var rule = cast.Routing(0).RuleOf(list);
        return new Filing(list, count, stage) { HasLate = count > 1 && stage == LoadStage.Signed && !rule.PutOnRecord && _withLate.Next() };
    }

    /// <summary>Deals the problems out to the filers: four in ten to units, the rest to persons.</summary>
    private Dictionary<(Guid, Guid?), int> Spread(IReadOnlyList<CampaignMember> members, int problems)
    {
        var counts = members.ToDictionary(m => (m.UnitId, m.PersonId), _ => 0);
        var units = members.Where(m => m.Level == FilerLevel.Unit).ToList();
        var persons = members.Where(m => m.Level == FilerLevel.Person).ToList();
        for (var n = 0; n < problems; n++)
        {
            var from = n % 10 < UnitProblemsOfTen ? units : persons;
            var member = from[_random.Next(from.Count)];
            counts[(member.UnitId, member.PersonId)]++;
        }

        return counts;
    }

    private static void Add(CaseBatch batch, List<Filing> filings)
    {
        foreach (var filing in filings)
        {
            batch.Add(filing.List);
            filing.Problems.ForEach(batch.Add);
            batch.Add(filing.Plan);
        }
    }

    private string? _hash;

    // One hash for all, as it costs more than everything else about an account.
    private Account AccountOf(Person person, string password)
    {
        var account = new Account
        {
            PersonId = person.Id,
            UserName = person.Code,
            NormalizedUserName = person.Code.ToUpperInvariant(),
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
            PasswordChangedAt = clock.UtcNow,
        };
        account.PasswordHash = _hash ??= passwords.HashPassword(account, password);
        return account;
    }

    private static string Seeded(string folder, string file) => Path.Combine(AppContext.BaseDirectory, "seeds", folder, file);

    private static T Sound<T>(FileReading<T> reading)
        where T : class =>
        reading.Value ?? throw new VerbRefusedException(string.Join("; ", reading.Errors));
}
