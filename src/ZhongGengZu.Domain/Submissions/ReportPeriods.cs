using System.Globalization;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Domain.Submissions;

/// <summary>Asks the units for the periods of recurring deliverables.</summary>
public static class ReportPeriods
{
    /// <summary>
    /// Opens what is asked for by today and not there yet: a submission and its deadline each, a line in the campaign's history each period.
    /// What was due before a unit was a member is not asked of it. Doing it again makes nothing.
    /// </summary>
    /// <param name="work">A work of the campaign.</param>
    /// <param name="units">Its members.</param>
    /// <param name="there">What is there: deliverable, unit, period.</param>
    /// <param name="most">So many at once; the rest is for the next work.</param>
    public static IReadOnlyList<Submission> Open(CaseWork work, IReadOnlyList<CampaignMember> units, IReadOnlySet<(string Deliverable, Guid Unit, string Period)> there, int most)
    {
        var made = new List<Submission>();
        foreach (var deliverable in work.Definition.Deliverables.Where(d => d.Recurrence is not null))
        {
            foreach (var period in deliverable.Recurrence!.PeriodsBy(deliverable.DueOn, work.Definition.LastDay, work.Today))
            {
                var due = deliverable.Recurrence.DueIn(period);
                var owing = units
                    .Where(m => m.IsIn && m.Level == FilerLevel.Unit && deliverable.OwedBy.Contains(m.FilerCode) && m.JoinedOn <= due && !there.Contains((deliverable.Code, m.UnitId, period.Code)))
                    .Take(most - made.Count).ToList();
                made.AddRange(owing.Select(member => Ask(work, member, deliverable, period)));
                if (owing.Count > 0)
                {
                    work.Record(CaseKind.Campaign, work.Campaign.Id, HistoryAct.PeriodOpened, facts: new Dictionary<string, string?>
                    {
                        ["deliverable"] = deliverable.Code,
                        ["period"] = period.Code,
                        ["units"] = owing.Count.ToString(CultureInfo.InvariantCulture),
                    });
                }
            }
        }

        return made;
    }

    private static Submission Ask(CaseWork work, CampaignMember member, DeliverableDefinition deliverable, ReportPeriod period)
    {
        var submission = Submission.For(member, deliverable, period.Code);
        Owed.ByUnit(work, member, deliverable, submission, deliverable.Recurrence!.DueIn(period));
        return submission;
    }
}
