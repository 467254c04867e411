using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Web.Tests.Support;

/// <summary>
/// Who is there, and the acts that come before a plan: 甲局 with head, clerk and staff, its 分管领导, the 书记, the office.
/// A bureau's plan is signed by 分管领导, then 书记; a person's by the head.
/// </summary>
public sealed class PlanScene
{
    public const string Password = "Qing-2021-ming";
    public const string Head = "juzhang";
    public const string Clerk = "jingban";
    public const string Leader = "fenguan";
    public const string Secretary = "shuji";
    public const string Office = "ducha";
    public const string Outsider = "juwai";
    public const string StaffPrefix = "ganbu";
    public const int StaffCount = 10;

    private readonly PlanHost _host;
    private readonly Dictionary<string, Guid> _people = [];
    private readonly Dictionary<string, Guid> _accounts = [];

    private PlanScene(PlanHost host) => _host = host;

    public Guid CampaignId { get; private set; }

    public Guid UnitId { get; private set; }

    public static string Staff(int number) => $"{StaffPrefix}{number}";

    public static async Task<PlanScene> SetAsync(PlanHost host)
    {
        var scene = new PlanScene(host);
        await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<CaseDbContext>();
            await CaseDatabase.MigrateAsync(db);
            scene.AddPeople(db, services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(new Account(), Password));
            scene.AddCampaign(db);
            await db.SaveChangesAsync();
            return true;
        });
        await scene.DoAsync(Office, async (desk, actor) => await desk.SaveAsync(await desk.StartAsync(actor, scene.CampaignId, default), default));
        return scene;
    }

    public Guid Person(string name) => _people[name];

    /// <summary>Somebody at a browser, signed in.</summary>
    public async Task<Visitor> SignInAsync(string name)
    {
        var visitor = _host.NewVisitor();
        var page = await visitor.GetAsync("/sign-in");
        await visitor.SubmitAsync(page, "form[action='/sign-in']", new Dictionary<string, string> { ["Form.UserName"] = name, ["Form.Password"] = Password });
        return visitor;
    }

    /// <summary>Signed in, with the signing window open.</summary>
    public async Task<Visitor> AtTheDeskAsync(string name)
    {
        var visitor = await SignInAsync(name);
        var page = await visitor.GetAsync("/plans");
        await visitor.PostAsync(page, "/signing-window", [new("Password", Password)]);
        return visitor;
    }

    public Task<T> ReadAsync<T>(Func<CaseDbContext, Task<T>> read) => _host.ReadAsync(read);

    /// <summary>One request of somebody's at the desk.</summary>
    public Task DoAsync(string name, Func<CaseDesk, Actor, Task> act) => _host.InScopeAsync(async services =>
    {
        var actor = (await services.GetRequiredService<ActorLoader>().LoadAsync(_accounts[name]))!.Actor;
        await act(services.GetRequiredService<CaseDesk>(), actor);
        return true;
    });

    /// <summary>A plan with one accepted problem and nothing written yet: the bureau's, or a person's.</summary>
    public async Task<Guid> BeginPlanAsync(string? person = null)
    {
        var filer = person ?? Clerk;
        var personId = person is null ? (Guid?)null : Person(person);
        var list = await ReadAsync(db => db.ProblemLists.Where(l => l.PersonId == personId && l.UnitId == UnitId).Select(l => l.Id).SingleAsync());
        await DoAsync(filer, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, CampaignId, default);
            var file = await desk.ListAsync(list, default);
            var code = work.Definition.FocusAreas[0].Code;
            desk.Add(Problem.Write(work, file.List, new ProblemContent { Text = "窗口让群众来回跑三趟", FocusAreaCode = code, SourceCode = "self", Term = Term.ByDate }, []));
            await desk.SaveAsync(work, default);
        });
        await DoAsync(filer, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, CampaignId, default);
            var file = await desk.ListAsync(list, default);
            desk.Add(file.List.Submit(work, file.Problems, file.Plan));
            await desk.SaveAsync(work, default);
        });
        await DoAsync(Head, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, CampaignId, default);
            var file = await desk.ListAsync(list, default);
            desk.Add(file.List.Review(work, file.Problems, file.Plan, file.Problems.ToDictionary(p => p.Id, _ => (string?)null)));
            await desk.SaveAsync(work, default);
        });
        return await ReadAsync(db => db.RectificationPlans.Where(p => p.ListId == list).Select(p => p.Id).SingleAsync());
    }

    /// <summary>Writes the plan's lines whole.</summary>
    public Task WriteAsync(string who, Guid planId, string standard = "一次办结率 100%", string measure = "4月15日前公布一次性告知单") => DoAsync(who, async (desk, actor) =>
    {
        var work = await desk.BeginAsync(actor, CampaignId, default);
        var file = await desk.PlanAsync(planId, default);
        foreach (var line in file.Plan.Latest.Lines)
        {
            file.Plan.WriteLine(work, line.ProblemId, new LineContent
            {
                Standard = standard,
                ResponsiblePersonId = actor.PersonId,
                DueOn = new DateOnly(2021, 4, 20),
                Measures = [new MeasureContent { Key = line.Measures.FirstOrDefault()?.Key, Text = measure, OwnerPersonId = actor.PersonId, DueOn = new DateOnly(2021, 4, 15) }],
            });
        }

        await desk.SaveAsync(work, default);
    });

    /// <summary>Hands the plan in; the round that waits.</summary>
    public async Task<Guid> SubmitAsync(string who, Guid planId)
    {
        await DoAsync(who, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, CampaignId, default);
            var file = await desk.PlanAsync(planId, default);
            file.Plan.Submit(work, file.Problems);
            await desk.SaveAsync(work, default);
        });
        return await RoundOfAsync(planId);
    }

    /// <summary>A version behind the signed one, handed in again.</summary>
    public async Task<Guid> AmendAsync(string who, Guid planId, string standard)
    {
        await DoAsync(who, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, CampaignId, default);
            var file = await desk.PlanAsync(planId, default);
            file.Plan.Amend(work);
            await desk.SaveAsync(work, default);
        });
        await WriteAsync(who, planId, standard);
        return await SubmitAsync(who, planId);
    }

    /// <summary>同意 at the desk.</summary>
    public Task ApproveAsync(string who, Guid planId) => DoAsync(who, async (desk, actor) =>
    {
        var work = await desk.BeginAsync(actor, CampaignId, default);
        var file = await desk.PlanAsync(planId, default);
        file.Plan.Approve(work, "同意", file.Problems, file.Waiting);
        await desk.SaveAsync(work, default);
    });

    /// <summary>A plan written and handed in.</summary>
    public async Task<(Guid Plan, Guid Round)> WaitingAsync(string? person = null)
    {
        var plan = await BeginPlanAsync(person);
        await WriteAsync(person ?? Clerk, plan);
        return (plan, await SubmitAsync(person ?? Clerk, plan));
    }

    /// <summary>The newest round of a plan.</summary>
    public Task<Guid> RoundOfAsync(Guid planId) =>
        ReadAsync(db => db.SignOffRounds.Where(r => r.PlanId == planId).OrderByDescending(r => r.Number).Select(r => r.Id).FirstAsync());

    /// <summary>The problem of a plan's first line.</summary>
    public Task<Guid> ProblemOfAsync(Guid planId) =>
        ReadAsync(db => db.PlanLines.Where(l => db.PlanRevisions.Any(r => r.Id == l.RevisionId && r.PlanId == planId)).OrderBy(l => l.Order).Select(l => l.ProblemId).FirstAsync());

    private void AddPeople(CaseDbContext db, string hash)
    {
        var from = new DateOnly(2020, 1, 1);
        OrgUnit Unit(string code, string name, OrgUnitKind kind, OrgUnit? parent, int place, bool office = false)
        {
            var unit = new OrgUnit { Code = code, Name = name, ShortName = name[..2], Kind = kind, ParentId = parent?.Id, IsSupervisionOffice = office, Path = $"{parent?.Path}{place:D6}", SortOrder = place, From = from };
            db.Add(unit);
            return unit;
        }

        void Hold(string name, OrgUnit unit, PostKind kind, string title, out Post post)
        {
            post = new Post { UnitId = unit.Id, Kind = kind, Title = title, From = from };
            var person = new Person { Code = name, Name = title };
            var account = new Account { PersonId = person.Id, UserName = name, NormalizedUserName = name.ToUpperInvariant(), PasswordHash = hash, SecurityStamp = Guid.NewGuid().ToString() };
            (_people[name], _accounts[name]) = (person.Id, account.Id);
            db.AddRange(post, person, account, new Appointment { PersonId = person.Id, PostId = post.Id, Kind = AppointmentKind.Regular, From = from });
        }

        var body = Unit("zone", "试验区", OrgUnitKind.Body, null, 1);
        var bureau = Unit("first", "甲局", OrgUnitKind.Bureau, body, 1);
        var other = Unit("second", "乙局", OrgUnitKind.Bureau, body, 2);
        var office = Unit("office", "督查考核办", OrgUnitKind.Bureau, body, 3, office: true);
        UnitId = bureau.Id;
        Hold(Secretary, body, PostKind.Secretary, "书记", out _);
        Hold(Leader, body, PostKind.Leader, "委员", out var leader);
        Hold(Head, bureau, PostKind.UnitHead, "甲局局长", out _);
        Hold(Clerk, bureau, PostKind.FilingClerk, "甲局经办", out _);
        Hold("juzhang2", other, PostKind.UnitHead, "乙局局长", out _);
        Hold(Outsider, other, PostKind.Staff, "乙局干部", out _);
        Hold(Office, office, PostKind.UnitHead, "督查主任", out _);
        for (var i = 1; i <= StaffCount; i++)
        {
            Hold(Staff(i), bureau, PostKind.Staff, $"甲局干部{i}", out _);
        }

        foreach (var unit in new[] { bureau, other, office })
        {
            db.Add(new Oversight { LeaderPostId = leader.Id, UnitId = unit.Id, Kind = OversightKind.Oversee, From = from });
        }
    }

    private void AddCampaign(CaseDbContext db)
    {
        var read = CampaignFileReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "seeds", "campaigns", "suzhou-2021.json")).Value!;
        // Two steps, so that a return can go to an earlier signer and a resubmission can resume.
        var definition = read with
        {
            SupervisionOffice = "督查考核办",
            Filers = [.. read.Filers.Select(f => f.Code == "unit" ? f with { Signers = [RouteTarget.Overseer, RouteTarget.Secretary] } : f)],
        };
        var campaign = new Campaign { Code = definition.Code, Title = definition.Title, Definition = definition };
        CampaignId = campaign.Id;
        db.Add(campaign);
    }
}
