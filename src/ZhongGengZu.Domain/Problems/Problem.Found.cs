using System.Globalization;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Domain.Problems;

/// <content>督查发现: found by others, so its unit neither returns it nor takes it off.</content>
public sealed partial class Problem
{
    /// <summary>The inspection that found it, null for what its filer wrote down.</summary>
    public Guid? InspectionId { get; init; }

    /// <summary>A finding becomes a problem of the unit: filed and accepted in one, its line an amendment.</summary>
    internal static Problem Find(CaseWork work, Inspection inspection, ProblemContent content, ProblemList list)
    {
        var problem = new Problem
        {
            CampaignId = list.CampaignId,
            ListId = list.Id,
            Subject = ProblemSubject.Unit,
            FilerCode = list.FilerCode,
            UnitId = list.UnitId,
            UnitPath = list.UnitPath,
            WrittenByPersonId = work.PersonId,
            InspectionId = inspection.Id,
            State = ProblemState.Accepted,
            FiledAt = work.Now,
            FiledSingly = true,
            AcceptedAt = work.Now,
        };
        problem.Revise(work, content);
        problem.Version++;
        list.TakeAccepted(problem);
        work.Number(problem, NumberSeriesKind.UnitProblem);
        work.Record(CaseKind.Problem, problem.Id, HistoryAct.ProblemFound, facts: new Dictionary<string, string?>
        {
            ["reference"] = inspection.Number,
            ["revision"] = problem.Revision.ToString(CultureInfo.InvariantCulture),
        }, actedAs: inspection.UnitId);
        return problem;
    }
}
