using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.Nudges;

/// <summary>Chosen deadlines and one text.</summary>
public sealed class NudgeForm
{
    public List<Guid> Deadlines { get; set; } = [];

    public string? Text { get; set; }

    /// <summary>One sending is one, however often the button is pressed.</summary>
    public Guid Key { get; set; }

    /// <summary>The page to go back to.</summary>
    public string? Back { get; set; }
}

/// <summary>Whom one row reaches.</summary>
public sealed record NudgeRow(DueRow Row, WhoActs Holder);

/// <summary>What goes out to whom.</summary>
/// <param name="Form">What was chosen and typed.</param>
/// <param name="Work">The work that sends it.</param>
/// <param name="Open">The chosen deadlines that are still open.</param>
/// <param name="Rows">The same as the page shows them, late first.</param>
/// <param name="Lights">Lights.</param>
/// <param name="Gone">Chosen ones that have been met or ended since.</param>
public sealed record NudgePage(NudgeForm Form, CaseWork Work, IReadOnlyList<Deadline> Open, IReadOnlyList<NudgeRow> Rows, LightScale Lights, int Gone);

/// <summary>Reads chosen deadlines of the current campaign in a fixed number of statements.</summary>
public sealed class NudgeReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, CaseDesk desk)
{
    public async Task<NudgePage?> ReadAsync(NudgeForm form, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var ids = form.Deadlines.Distinct().Take(Nudge.MostAtOnce).ToList();
        var chosen = db.Deadlines.AsNoTracking().Where(d => d.CampaignId == campaign.Id && ids.Contains(d.Id)).OfUnitsInSight(current.Actor);
        var deadlines = await chosen.ToListAsync(cancel);
        var open = deadlines.Where(d => d.IsOpen).OrderBy(d => d.DueAt).ThenBy(d => d.Id).ToList();
        var rows = (await chosen.Where(d => d.IsOpen).AsRows(db, current.Actor).ToListAsync(cancel)).ToDictionary(r => r.Id);
        var work = await desk.BeginAsync(current.Actor, campaign.Id, cancel, open.Where(d => d.OwnerKind == HolderKind.Person).Select(d => d.OwnerId).Distinct());
        return new NudgePage(
            form, work, open, [.. open.Where(d => rows.ContainsKey(d.Id)).Select(d => new NudgeRow(rows[d.Id], WhoActs.Of(work.Routing, d.Owner)))], work.Lights, deadlines.Count - open.Count);
    }
}

public sealed class NudgesRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<NudgeReader>();
}
