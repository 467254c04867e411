using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Features.Inspections;

namespace ZhongGengZu.Web.Commands.Demo;

/// <summary>The story's 督查检查, what they find and what the units say to it.</summary>
public sealed class DemoInspections
{
    private readonly Dictionary<string, Guid> _inspections = [];

    /// <summary>Whether an act is of an inspection.</summary>
    public static bool Plays(DemoAct act) => act is DemoAct.PlanInspection or DemoAct.RecordFinding or DemoAct.ConcludeInspection or DemoAct.AnswerConclusion;

    /// <summary>Plays it; units and people are those that the event names.</summary>
    public async Task PlayAsync(CaseDbContext db, CaseDesk desk, CaseWork work, DemoEvent e, IReadOnlyList<Guid> units, IReadOnlyList<Guid> inspectors, CancellationToken cancel)
    {
        if (e.Do == DemoAct.PlanInspection)
        {
            var planned = Inspection.Plan(work, new InspectionContent
            {
                Title = e.Text,
                Method = e.Method,
                Points = e.Summary,
                From = e.From,
                To = e.DueOn,
                SourceCode = e.Source,
                UnitIds = units,
                InspectorIds = inspectors,
            });
            desk.Add(planned);
            _inspections[e.Ref!] = planned.Id;
            return;
        }

        var (id, unit) = (_inspections[e.Inspection!], units[0]);
        if (e.Do == DemoAct.AnswerConclusion)
        {
            (await db.Conclusions.SingleAsync(c => c.InspectionId == id && c.UnitId == unit, cancel)).Disagree(work, e.Text);
            return;
        }

        var inspection = await desk.InspectionAsync(id, cancel);
        if (e.Do == DemoAct.RecordFinding)
        {
            inspection.Find(work, new FindingContent { UnitId = unit, Text = e.Text!, FocusAreaCode = e.Focus, PutRight = e.Done, DueOn = e.DueOn });
            return;
        }

        var (conclusion, raised) = inspection.Conclude(work, e.Text, (await desk.PapersOfUnitAsync(inspection.CampaignId, unit, cancel))!);
        desk.Add(conclusion);
        raised.AddTo(desk);
    }
}
