using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Tests.Problems;

namespace ZhongGengZu.Web.Tests.RectificationPlans;

/// <summary>备案: 书记's plan becomes signed by what the office enters about the committee's meeting.</summary>
public sealed class RecordTests(SqliteCampaignHost host) : WebSuite(host), IClassFixture<SqliteCampaignHost>
{
    private const string Secretary = "chengliyan";
    private const string Office = "shaomin";
    private const string Form = "form[action$='/record']";

    private new CampaignWebHost Host => (CampaignWebHost)base.Host;

    [SkippableFact]
    public async Task Record_EnteredByTheOffice_SignsThePlan()
    {
        var plan = await WrittenPlanAsync();
        var office = await Host.AsAsync(Office);
        var page = await office.GetAsync($"/plans/{plan}");

        // Bad input: each field says so and keeps what was typed.
        var empty = await office.SubmitAsync(page, Form);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "必填。", "必填。"), (empty.Status, empty.TextAt("#Meeting-error"), empty.TextAt("#HeldOn-error")));
        var tomorrow = await office.SubmitAsync(page, Form, new Dictionary<string, string> { ["Meeting"] = "党工委第 7 次会议", ["HeldOn"] = "2021-04-09" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tomorrow.Status);
        Assert.NotEmpty(tomorrow.TextAt("#HeldOn-error"));
        Assert.Equal(("党工委第 7 次会议", "2021-04-09"), (tomorrow.Document.QuerySelector("#Meeting")?.GetAttribute("value"), tomorrow.Document.QuerySelector("#HeldOn")?.GetAttribute("value")));

        // Whoever may not: who sees nothing, who signs nothing, and the secretary himself.
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync("shenzhiyuan", plan));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync("hanlu", plan));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(Secretary, plan));
        Assert.Equal(RevisionState.Draft, await StateAsync(plan));

        var done = await office.SubmitAsync(page, Form, new Dictionary<string, string> { ["Meeting"] = "党工委第 7 次会议", ["HeldOn"] = "2021-04-07" });
        Assert.Equal(HttpStatusCode.OK, done.Status);
        Assert.Equal(RevisionState.Signed, await StateAsync(plan));
        Assert.Contains("党工委第 7 次会议", done.TextAt(".timeline"), StringComparison.Ordinal);
        Assert.False(done.Has(Form));

        // Twice is once.
        var again = await office.SubmitAsync(page, Form, new Dictionary<string, string> { ["Meeting"] = "党工委第 8 次会议", ["HeldOn"] = "2021-04-07" });
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
    }

    private async Task<HttpStatusCode> PostAsync(string name, Guid plan)
    {
        var visitor = await Host.AsAsync(name);
        return (await visitor.PostAsync(await visitor.GetAsync("/account"), $"/plans/{plan}/record", [new("Meeting", "党工委第 7 次会议"), new("HeldOn", "2021-04-07")])).Status;
    }

    private Task<RevisionState> StateAsync(Guid plan) => Host.ReadAsync(db => db.RectificationPlans.Where(p => p.Id == plan).Select(p => p.State).SingleAsync());

    private async Task<Guid> WrittenPlanAsync()
    {
        var list = await Host.ListOfAsync(Secretary);
        await Host.FileAsync(Secretary, list, "对基层反映的堵点研究不够");
        await Host.OnListAsync(Secretary, list, "submission");
        var plan = await Host.ReadAsync(db => db.RectificationPlans.Where(p => p.ListId == list).Select(p => p.Id).SingleAsync());
        await Host.ActAsync(Secretary, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, Host.CampaignId, default);
            var file = await desk.PlanAsync(plan, default);
            var line = file.Plan.Latest.Lines.Single();
            file.Plan.WriteLine(work, line.ProblemId, new LineContent
            {
                Standard = "每月研究一次",
                ResponsiblePersonId = actor.PersonId,
                DueOn = new DateOnly(2021, 4, 23),
                Measures = [new MeasureContent { Text = "4月16日前到三个局室现场办公", OwnerPersonId = actor.PersonId, DueOn = new DateOnly(2021, 4, 16) }],
            });
            await desk.SaveAsync(work, default);
        });
        return plan;
    }
}
