using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Members;

/// <summary>Why a member leaves, as typed.</summary>
public sealed class EndingForm
{
    /// <summary>The member whose row it was typed in.</summary>
    public Guid Member { get; set; }

    [Display(Name = "退出理由")]
    public string? Reason { get; set; }
}

/// <summary>One member.</summary>
/// <param name="Id">Id of the membership.</param>
/// <param name="UnitId">Its unit.</param>
/// <param name="Name">Of the unit or person.</param>
/// <param name="Class">Class of filer.</param>
/// <param name="JoinedOn">Since when.</param>
/// <param name="LeftOn">Last day, null = in.</param>
/// <param name="People">A unit's people who are in.</param>
/// <param name="Open">What leaving would end.</param>
/// <param name="IsGone">The scope takes it in no longer.</param>
public sealed record MemberRow(Guid Id, Guid UnitId, string Name, string Class, DateOnly JoinedOn, DateOnly? LeftOn, int People, int Open, bool IsGone);

/// <summary>参与范围: who is in, who left, and whom a change of the organisation would take in.</summary>
public sealed record MembersPage
{
    public required CampaignHead Campaign { get; init; }

    public required CampaignDefinition Definition { get; init; }

    /// <summary>The first day that something a new member owes can be due.</summary>
    public required DateOnly Earliest { get; init; }

    public required IReadOnlyList<Candidate> Outside { get; init; }

    /// <summary>Units, or the people of the unit that is looked at.</summary>
    public required IReadOnlyList<MemberRow> Rows { get; init; }

    /// <summary>Members that the scope takes in no longer.</summary>
    public required IReadOnlyList<MemberRow> Gone { get; init; }

    /// <summary>The unit whose people are looked at.</summary>
    public required string? UnitName { get; init; }

    public required int Units { get; init; }

    public required int People { get; init; }

    public required TimelineModel History { get; init; }

    /// <summary>What was typed for a member and refused.</summary>
    public EndingForm Ending { get; init; } = new();

    /// <summary>Units that may join, each with its people who would.</summary>
    public IEnumerable<(Candidate Unit, int People)> UnitsOutside => Outside.Where(c => c.Person is null).Select(c => (c, Outside.Count(p => p.Person is not null && p.Unit.Id == c.Unit.Id)));

    /// <summary>People of units that are in already, and leaders.</summary>
    public IEnumerable<Candidate> PeopleOutside => Outside.Where(c => c.Person is not null && !Outside.Any(u => u.Person is null && u.Unit.Id == c.Unit.Id));
}

/// <summary>Reads the page in a fixed number of statements.</summary>
public sealed class MembersReader(CaseDbContext db, CurrentCampaign campaigns, DirectoryLoader directories, CaseClock clock, Domain.Deadlines.WorkingCalendar calendar)
{
    private const int FewEntries = 12;

    public async Task<MembersPage> ReadAsync(CampaignHead campaign, Guid? unit, EndingForm? typed, CancellationToken cancel)
    {
        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var directory = await directories.LoadAllAsync(cancel);
        var routing = new Routing(definition, directory, clock.Today, campaign.OfficeUnitId);
        var members = await db.CampaignMembers.AsNoTracking().Where(m => m.CampaignId == campaign.Id).OrderBy(m => m.SortOrder).ToListAsync(cancel);
        var open = await db.Deadlines.AsNoTracking().Where(d => d.CampaignId == campaign.Id && d.IsOpen)
            .GroupBy(d => new { d.UnitId, d.PersonId }).Select(g => new { g.Key.UnitId, g.Key.PersonId, Count = g.Count() }).ToListAsync(cancel);
        var entries = await db.HistoryEntries.AsNoTracking().Where(h => h.CaseId == campaign.Id && (h.Act == HistoryAct.MemberJoined || h.Act == HistoryAct.MemberLeft))
            .OrderByDescending(h => h.Sequence).Take(FewEntries).Select(h => new { h.Act, h.At, h.ActorName, h.PostTitle, h.Words, h.Facts }).ToListAsync(cancel);
        var gone = CampaignScope.Gone(definition, routing, members).Select(m => m.Id).ToHashSet();
        MemberRow Row(CampaignMember m) => new(
            m.Id,
            m.UnitId,
            (m.PersonId is { } person ? directory.Person(person)?.Name : directory.Unit(m.UnitId)?.Name) ?? "",
            definition.Filer(m.FilerCode).Name,
            m.JoinedOn,
            m.LeftOn,
            members.Count(x => x.IsIn && x.PersonId is not null && x.UnitId == m.UnitId),
            open.Where(d => m.PersonId is null ? d.UnitId == m.UnitId : d.PersonId == m.PersonId).Sum(d => d.Count),
            gone.Contains(m.Id));
        return new MembersPage
        {
            Campaign = campaign,
            Definition = definition,
            Earliest = calendar.AddWorkingDays(clock.Today, definition.Deadlines.JoiningDays),
            Outside = CampaignScope.Outside(definition, routing, members),
            Rows = [.. members.Where(m => unit is null ? m.PersonId is null : m.PersonId is not null && m.UnitId == unit).Select(Row).OrderBy(r => r.LeftOn is not null)],
            Gone = [.. members.Where(m => gone.Contains(m.Id)).Select(Row)],
            UnitName = unit is { } id ? directory.Unit(id)?.Name : null,
            Units = members.Count(m => m.IsIn && m.PersonId is null),
            People = members.Count(m => m.IsIn && m.PersonId is not null),
            History = new TimelineModel([.. entries.Select(h => HistoryWords.Entry(h.Act, h.Facts, h.Words, h.ActorName, h.PostTitle, h.At))], entries.Count),
            Ending = typed ?? new EndingForm(),
        };
    }
}

public sealed class MembersRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<MembersReader>();
}
