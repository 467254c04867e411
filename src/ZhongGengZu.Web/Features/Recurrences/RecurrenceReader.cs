using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.Recurrences;

/// <summary>A problem that reads like a closed one, with the reasons.</summary>
public sealed record RecurrenceRow(Guid ProblemId, string? Number, string Title, string Whose, ProblemState State, DateOnly FiledOn, string Focus, IReadOnlyList<string> Phrases, Guid EarlierId, string? EarlierNumber, DateOnly EarlierClosedOn);

/// <summary>反弹: what came back, as the radar sees it.</summary>
public sealed record RecurrencePage(IReadOnlyList<RecurrenceRow> Rows, int Total, string? NextHref, bool IsFirst);

/// <summary>Reads the marks of problems that the reader may read, the newest first, in a fixed number of statements.</summary>
public sealed class RecurrenceReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns)
{
    private const int PageSize = 30;

    public async Task<RecurrencePage> ReadAsync(string? after, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return new RecurrencePage([], 0, null, true);
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var cursor = DueCursor.Parse(after);
        var visible = db.Problems.VisibleTo(current.Actor);
        var marks = db.Recurrences.AsNoTracking().Where(r => r.CampaignId == campaign.Id && visible.Any(p => p.Id == r.ProblemId) && visible.Any(p => p.Id == r.EarlierProblemId));
        var page = cursor is null ? marks : marks.Where(r => r.At <= cursor.At && (r.At < cursor.At || r.ProblemId.CompareTo(cursor.Id) < 0));
        var rows = await (
            from r in page.OrderByDescending(r => r.At).ThenByDescending(r => r.ProblemId).Take(PageSize + 1)
            join p in db.Problems on r.ProblemId equals p.Id
            join earlier in db.Problems on r.EarlierProblemId equals earlier.Id
            join unit in db.Units on p.UnitId equals unit.Id
            join person in db.People on p.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            select new { Mark = r, p.Number, p.Content.Text, p.State, Unit = unit.Name, Person = person == null ? null : person.Name, EarlierNumber = earlier.Number })
            .ToListAsync(cancel);
        var shown = rows.OrderByDescending(r => r.Mark.At).ThenByDescending(r => r.Mark.ProblemId).Take(PageSize).ToList();
        return new RecurrencePage(
            [.. shown.Select(r => new RecurrenceRow(
                r.Mark.ProblemId, r.Number, TitleWords.Of(r.Text), r.Person is null ? r.Unit : $"{r.Person}（{r.Unit}）", r.State, Shanghai.DateOf(r.Mark.At), FocusName(definition, r.Mark.FocusAreaCode),
                r.Mark.Phrases, r.Mark.EarlierProblemId, r.EarlierNumber, Shanghai.DateOf(r.Mark.EarlierClosedAt)))],
            await marks.Take(Wording.CountStopsAt).CountAsync(cancel),
            rows.Count > PageSize ? $"/recurrences?after={new DueCursor(shown[^1].Mark.At, shown[^1].Mark.ProblemId)}" : null,
            cursor is null);
    }

    private static string FocusName(CampaignDefinition definition, string code)
    {
        var place = definition.FocusAreas.Select((f, i) => (f.Code, i)).FirstOrDefault(f => f.Code == code).i;
        return $"{Wording.Circled(place + 1)} {definition.FocusArea(code)?.Name}";
    }
}

public sealed class RecurrencesRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<RecurrenceReader>();
}
