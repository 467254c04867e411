using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Forms;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Demands;

/// <summary>A demand as typed.</summary>
public sealed class DemandForm
{
    [Display(Name = "材料名称")]
    public string? Name { get; set; }

    [Display(Name = "要写什么")]
    public string? Asked { get; set; }

    [Display(Name = "另要附件")]
    public int? Attachments { get; set; }

    [Display(Name = "什么时候要")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "理由")]
    public string? Reason { get; set; }

    [Display(Name = "向哪些单位要")]
    public List<Guid> Units { get; set; } = [];

    /// <summary>Submissions from which it is taken instead.</summary>
    public List<Guid> Taken { get; set; } = [];

    /// <summary>The page that shows who gets it, and what is there already, has been seen.</summary>
    public bool Seen { get; set; }

    /// <summary>One sending is one demand, however often the button is pressed.</summary>
    public string? Key { get; set; }

    /// <summary>The key, where it is one of ours.</summary>
    public string? TakenKey() => Key is { Length: > 0 and <= IdempotencyKey.KeyLength } ? Key : null;

    /// <summary>As the domain takes it, without the units from which it is taken.</summary>
    public DemandFacts Facts(IReadOnlyList<SentMaterial> already)
    {
        var taken = already.Where(a => Taken.Contains(a.SubmissionId)).ToList();
        return new DemandFacts(Name, Asked, Attachments, DueOn, Reason, [.. Units.Distinct().Except(taken.Select(t => t.UnitId))], [.. taken.Select(t => t.SubmissionId)]);
    }
}

/// <summary>A unit that may be asked.</summary>
public sealed record DemandUnit(Guid Id, string Name);

/// <summary>发临时报送.</summary>
/// <param name="Campaign">Campaign.</param>
/// <param name="Definition">Its definition.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Units">Units that may be asked.</param>
/// <param name="Already">What chosen units have sent of the same material; null before it was looked for.</param>
/// <param name="Notice">Working days of notice; null without a due day.</param>
/// <param name="Earliest">The first day that gives the campaign's notice.</param>
public sealed record DemandPage(CampaignHead Campaign, CampaignDefinition Definition, DemandForm Form, IReadOnlyList<DemandUnit> Units, IReadOnlyList<SentMaterial>? Already, int? Notice, DateOnly Earliest)
{
    public string UnitName(Guid id) => Units.FirstOrDefault(u => u.Id == id)?.Name ?? "";
}

/// <summary>A demand in the list, with how many have sent.</summary>
public sealed record DemandRow(Demand Demand, int Sent);

/// <summary>临时报送 of a campaign, the newest first.</summary>
public sealed record DemandList(CampaignHead Campaign, CampaignDefinition Definition, IReadOnlyList<DemandRow> Rows);

/// <summary>Reads both pages in a fixed number of statements.</summary>
public sealed class DemandReader(CaseDbContext db, CurrentCampaign campaigns, CaseClock clock, WorkingCalendar calendar)
{
    public async Task<DemandList?> ListAsync(CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var codes = definition.Demands.Select(d => d.Deliverable.Code).ToList();
        var sent = await db.Submissions.AsNoTracking().Where(s => s.CampaignId == campaign.Id && codes.Contains(s.DeliverableCode) && s.FirstSentAt != null)
            .GroupBy(s => s.DeliverableCode).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, cancel);
        return new DemandList(campaign, definition, [.. definition.Demands.Reverse().Select(d => new DemandRow(d, sent.GetValueOrDefault(d.Deliverable.Code)))]);
    }

    public async Task<DemandPage?> PageAsync(DemandForm form, IReadOnlyList<SentMaterial>? already, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var members = db.CampaignMembers.Where(m => m.CampaignId == campaign.Id && m.Level == FilerLevel.Unit && m.LeftOn == null);
        var units = await db.Units.AsNoTracking().Where(u => members.Any(m => m.UnitId == u.Id)).OrderBy(u => u.Path).Select(u => new DemandUnit(u.Id, u.Name)).ToListAsync(cancel);
        form.Key ??= Guid.CreateVersion7().ToString("n");
        return new DemandPage(
            campaign, definition, form, units, already,
            form.DueOn is { } due ? calendar.WorkingDaysBetween(clock.Today, due) : null,
            calendar.AddWorkingDays(clock.Today, definition.Deadlines.DemandNoticeDays));
    }
}

public sealed class DemandsRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<DemandReader>();
}
