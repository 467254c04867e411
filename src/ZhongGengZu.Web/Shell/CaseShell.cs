using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Shell;

/// <summary>The frame of a signed-in person: the few places the role needs, with counts of what waits there. Three statements.</summary>
public sealed class CaseShell(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, CaseClock clock, DemoBanner banner) : IShell
{
    public async Task<ShellModel> ReadAsync(CancellationToken cancel)
    {
        if (current.ActorOrNull is not { } actor)
        {
            return ShellModel.SignedOut;
        }

        var place = await db.Set<OrgUnit>().AsNoTracking().Where(u => u.ParentId == null).OrderBy(u => u.Path).Select(u => u.ShortName).FirstOrDefaultAsync(cancel) ?? "";
        var post = actor.MainPost;
        var model = new ShellModel
        {
            Place = place,
            Banner = banner.Read(),
            Person = new ShellPerson(actor.Name, actor.IsSystemAdministrator ? "系统管理员" : post is null ? "" : $"{post.UnitName} {post.Title}"),
        };
        return actor.IsSystemAdministrator
            ? model with { Rail = AdministratorRail() }
            : await WithCasesAsync(model, actor, cancel);
    }

    private static List<RailGroup> AdministratorRail() =>
    [
        new("组织",
        [
            new("organisation", "单位与职务", "/organisation", "diagram-3", Tab: "单位"),
            new("accounts", "账号开通", "/accounts", "person-vcard", Tab: "账号"),
            new("calendar", "工作日历", "/calendar", "calendar3", Tab: "日历"),
            new("deliveries", "发送情况", "/deliveries", "envelope"),
        ]),
    ];

    private async Task<ShellModel> WithCasesAsync(ShellModel model, Actor actor, CancellationToken cancel)
    {
        var all = await campaigns.AllAsync(cancel);
        var here = await campaigns.HeadAsync(cancel);
        if (here is null)
        {
            return model with { Rail = [new(null, [new("workbench", "工作台", "/", "inbox", Tab: "工作台"), new("campaign", "专项行动", "/campaigns", "flag", Tab: "专项")])] };
        }

        var definition = await campaigns.DefinitionAsync(here, cancel);
        var today = clock.Today;
        var phase = string.Join("、", definition.Phases.Where(p => p.Covers(today)).Select(p => p.Name));
        return model with
        {
            Campaigns = [.. all.Where(c => c.State == CampaignState.Running).Select(c => new ShellCampaign(c.Title, c.Id == here.Id ? $"{definition.Document.IssuedOn.Year}年 · {phase}" : "", $"/campaigns/{c.Code}", c.Id == here.Id))],
            Rail = Rail(actor, here, await CountsAsync(actor, here.Id, cancel)),
        };
    }

    private sealed record Counts(int Open, int Late, int Signing, int SigningLate, int Reviews, int Verifications, int Receipts, int Submissions, int SubmissionsLate, int Measures, int Inspections);

    private async Task<Counts> CountsAsync(Actor actor, Guid campaignId, CancellationToken cancel)
    {
        var (now, me) = (clock.UtcNow, actor.PersonId);
        var mine = db.Set<Deadline>().Where(d => d.CampaignId == campaignId).WaitingAt(actor);
        return await db.Set<Campaign>().Where(c => c.Id == campaignId).Select(_ => new Counts(
            mine.Take(Wording.CountStopsAt).Count(),
            mine.Where(d => d.DueAt < now).Take(1).Count(),
            mine.Where(d => d.Kind == DeadlineKind.SignOffStep).Take(Wording.CountStopsAt).Count(),
            mine.Where(d => d.Kind == DeadlineKind.SignOffStep && d.DueAt < now).Take(1).Count(),
            mine.Where(d => d.Kind == DeadlineKind.Acceptance).Take(Wording.CountStopsAt).Count(),
            mine.Where(d => d.Kind == DeadlineKind.Verification).Take(Wording.CountStopsAt).Count(),
            mine.Where(d => d.Kind == DeadlineKind.Receipt).Take(Wording.CountStopsAt).Count(),
            mine.Where(d => d.Kind == DeadlineKind.Deliverable && d.PersonId == null).Take(Wording.CountStopsAt).Count(),
            mine.Where(d => d.Kind == DeadlineKind.Deliverable && d.PersonId == null && d.DueAt < now).Take(1).Count(),
            mine.Where(d => d.Kind == DeadlineKind.Measure).Take(Wording.CountStopsAt).Count(),
            db.Set<Inspection>().Count(i => i.CampaignId == campaignId && i.State == InspectionState.Planned && i.Inspectors.Any(x => x.PersonId == me)))).SingleAsync(cancel);
    }

    private List<RailGroup> Rail(Actor actor, CampaignHead campaign, Counts counts)
    {
        var waits = new List<RailEntry> { new("workbench", "工作台", "/", "inbox", counts.Open, counts.Late > 0, "工作台") };
        if (current.May(Permission.ViewBoard))
        {
            waits.Add(new("board", "督查调度", "/board", "bullseye", Tab: "调度"));
        }

        if (current.May(Permission.SignPlans))
        {
            waits.Add(new("signing", "待我签批", "/signing", "pen", counts.Signing, counts.SigningLate > 0, "签批"));
        }

        if (current.May(Permission.AcceptProblems))
        {
            waits.Add(new("review", "清单审收", "/lists/review", "card-checklist", counts.Reviews));
        }

        if (current.May(Permission.VerifyProblems))
        {
            waits.Add(new("verification", "复核销号", "/verification", "patch-check", counts.Verifications));
        }

        if (current.May(Permission.SendSubmissions) || current.May(Permission.ReceiveSubmissions) || current.May(Permission.FileForUnit))
        {
            waits.Add(new("submissions", actor.Offices.Count > 0 ? "报送收件" : "报送事项", "/submissions", "box-arrow-up-right", counts.Submissions + counts.Receipts, counts.SubmissionsLate > 0));
        }

        var unit = new List<RailEntry>
        {
            new("problems", "问题台账", "/problems", "table", Tab: "台账"),
            new("plans", "整改方案", "/plans", "list-check"),
        };
        var mine = new List<RailEntry>
        {
            new("my-list", "我的问题清单", "/lists/mine", "person"),
            new("measures", "措施进展", "/measures", "check2-square", counts.Measures),
        };
        if (counts.Inspections > 0 && !current.May(Permission.ViewBoard))
        {
            mine.Add(new("inspections", "督查检查", "/inspections", "clipboard-check", counts.Inspections));
        }

        return
        [
            new(null, waits),
            new(actor.Offices.Count > 0 ? "全区" : "本单位", unit),
            new("我的", mine),
            new("专项", [new("campaign", "专项行动", $"/campaigns/{campaign.Code}", "flag"), new("calendar", "工作日历", "/calendar", "calendar3")]),
        ];
    }
}
