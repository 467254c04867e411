using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.SpotChecks;

/// <summary>A problem that a head struck off, with what a 抽查 found where there was one.</summary>
public sealed record SpotCheckRow(Guid ProblemId, string? Number, string Title, string Whose, Term? Term, DateOnly ClosedOn, SpotCheckResult? Result, string? Words, string? By);

/// <summary>抽查: what heads struck off, or what has been looked at.</summary>
public sealed record SpotCheckPage(bool Done, IReadOnlyList<SpotCheckRow> Rows, int Total, string? NextHref, bool IsFirst);

/// <summary>Reads both lists in a fixed number of statements, the newest first; the office reads what it may read and no more.</summary>
public sealed class SpotCheckReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns)
{
    private const int PageSize = 30;

    public async Task<SpotCheckPage> ReadAsync(bool done, string? after, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return new SpotCheckPage(done, [], 0, null, true);
        }

        var cursor = DueCursor.Parse(after);
        var visible = db.Problems.AsNoTracking().VisibleTo(current.Actor).Where(p => p.CampaignId == campaign.Id);
        var (rows, total) = done ? await DoneAsync(visible, cursor, cancel) : await WaitingAsync(visible, campaign, cursor, cancel);
        var next = rows.Count > PageSize ? $"/spot-checks?{(done ? "tab=done&" : "")}after={rows[PageSize - 1].Place}" : null;
        return new SpotCheckPage(done, [.. rows.Take(PageSize).Select(r => r.Row)], total, next, cursor is null);
    }

    private async Task<(List<Placed> Rows, int Total)> WaitingAsync(IQueryable<Problem> visible, CampaignHead campaign, DueCursor? cursor, CancellationToken cancel)
    {
        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var (carriedOut, onTheSpot) = (SpotCheck.ClassesClosedByHead(definition, Term.ByDate), SpotCheck.ClassesClosedByHead(definition, Term.OnTheSpot));
        var office = campaign.OfficeUnitId;
        var waiting = visible.Where(p => p.State == ProblemState.Closed && p.UnitId != office
            && (p.Content.Term == Term.OnTheSpot ? onTheSpot.Contains(p.FilerCode) : carriedOut.Contains(p.FilerCode))
            && !db.SpotChecks.Any(c => c.ProblemId == p.Id && c.ClosedAt == p.ClosedAt));
        var page = cursor is null ? waiting : waiting.Where(p => p.ClosedAt <= cursor.At && (p.ClosedAt < cursor.At || p.Id.CompareTo(cursor.Id) < 0));
        var rows = await (
            from p in page.OrderByDescending(p => p.ClosedAt).ThenByDescending(p => p.Id).Take(PageSize + 1)
            join unit in db.Units on p.UnitId equals unit.Id
            join person in db.People on p.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            select new { p.Id, p.Number, p.Content.Text, p.Content.Term, p.ClosedAt, Unit = unit.Name, Person = person == null ? null : person.Name })
            .ToListAsync(cancel);
        return (
            [.. rows.OrderByDescending(r => r.ClosedAt).ThenByDescending(r => r.Id).Select(r => new Placed(
                new SpotCheckRow(r.Id, r.Number, TitleWords.Of(r.Text), Whose(r.Unit, r.Person), r.Term, Shanghai.DateOf(r.ClosedAt!.Value), null, null, null),
                new DueCursor(r.ClosedAt!.Value, r.Id)))],
            await waiting.Take(Wording.CountStopsAt).CountAsync(cancel));
    }

    private async Task<(List<Placed> Rows, int Total)> DoneAsync(IQueryable<Problem> visible, DueCursor? cursor, CancellationToken cancel)
    {
        var done = db.SpotChecks.AsNoTracking().Where(c => visible.Any(p => p.Id == c.ProblemId));
        var page = cursor is null ? done : done.Where(c => c.At <= cursor.At && (c.At < cursor.At || c.Id.CompareTo(cursor.Id) < 0));
        var rows = await (
            from c in page.OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Take(PageSize + 1)
            join p in db.Problems on c.ProblemId equals p.Id
            join unit in db.Units on p.UnitId equals unit.Id
            join person in db.People on p.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            select new { c.Id, c.At, c.ClosedAt, c.Result, c.Words, c.ByName, ProblemId = p.Id, p.Number, p.Content.Text, p.Content.Term, Unit = unit.Name, Person = person == null ? null : person.Name })
            .ToListAsync(cancel);
        return (
            [.. rows.OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Select(r => new Placed(
                new SpotCheckRow(r.ProblemId, r.Number, TitleWords.Of(r.Text), Whose(r.Unit, r.Person), r.Term, Shanghai.DateOf(r.ClosedAt), r.Result, r.Words, $"{r.ByName}　{Wording.Day(Shanghai.DateOf(r.At))}"),
                new DueCursor(r.At, r.Id)))],
            await done.Take(Wording.CountStopsAt).CountAsync(cancel));
    }

    private static string Whose(string unit, string? person) => person is null ? unit : $"{person}（{unit}）";

    private sealed record Placed(SpotCheckRow Row, DueCursor Place);
}

public sealed class SpotChecksRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<SpotCheckReader>();
}
