using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.Escalations;

/// <summary>逾期上报: what stays late, with the highest rung it has reached.</summary>
[Requires(Permission.ViewBoard)]
public sealed class EscalationsController(EscalationsReader reader) : Controller
{
    [HttpGet("/escalations")]
    public async Task<IActionResult> Index(string? after, CancellationToken cancel) => View(await reader.ReadAsync(after, cancel));
}

/// <summary>A late deadline and the rung it stands on.</summary>
public sealed record EscalatedRow(EscalationLine Line, DueRow Row)
{
    /// <summary>What it is about; a personal thing that the reader may not read is 个人事项.</summary>
    public string Title(CampaignDefinition definition) => Row.IsPersonal && !Row.MayOpen ? "个人事项 1 件" : DueWords.Title(Row, definition);

    public string Note => Row.IsPersonal && !Row.MayOpen ? Row.UnitName : DueWords.Note(Row);
}

/// <summary>A page of them.</summary>
public sealed record EscalationsPage(CampaignDefinition Definition, LightScale Lights, IReadOnlyList<EscalatedRow> Rows, bool IsFirst, DueCursor? Next)
{
    public const int PageSize = 50;
}

/// <summary>Reads the open ones of units in sight, the newest rung first, in a fixed number of statements.</summary>
public sealed class EscalationsReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns)
{
    public async Task<EscalationsPage?> ReadAsync(string? after, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var (inSight, cursor) = (db.Deadlines.OfUnitsInSight(current.Actor), DueCursor.Parse(after));
        var top = db.Escalations.AsNoTracking().Where(e => e.CampaignId == campaign.Id
            && inSight.Any(d => d.Id == e.DeadlineId && d.IsOpen) && !db.Escalations.Any(o => o.DeadlineId == e.DeadlineId && o.Level > e.Level));
        var rungs = await (cursor is null ? top : top.Where(e => e.RaisedAt <= cursor.At && (e.RaisedAt < cursor.At || e.Id.CompareTo(cursor.Id) < 0)))
            .OrderByDescending(e => e.RaisedAt).ThenByDescending(e => e.Id).Take(EscalationsPage.PageSize + 1).ToListAsync(cancel);
        var ids = rungs.ConvertAll(e => e.DeadlineId);
        var rows = await db.Deadlines.AsNoTracking().Where(d => ids.Contains(d.Id)).AsRows(db, current.Actor).ToDictionaryAsync(r => r.Id, cancel);
        return new EscalationsPage(
            definition,
            campaigns.Lights(definition),
            [.. rungs.Take(EscalationsPage.PageSize).Select(e => new EscalatedRow(
                new EscalationLine(e.Level, e.Day, e.ReachedNames, e.ReachedPost), rows[e.DeadlineId]))],
            cursor is null,
            rungs.Count > EscalationsPage.PageSize ? new DueCursor(rungs[^2].RaisedAt, rungs[^2].Id) : null);
    }
}

public sealed class EscalationsRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<EscalationsReader>();
}
