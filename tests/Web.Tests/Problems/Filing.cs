using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Web.Tests.Problems;

/// <summary>The steps of filing as a person takes them on the pages; signing is another room's and done at the desk.</summary>
internal static class Filing
{
    public const string ProblemForm = "form[action='/problems'][method=post]";

    /// <summary>A whole form, 限期, with the text given.</summary>
    public static Dictionary<string, string> Fields(string text) => new()
    {
        ["Text"] = text,
        ["FocusFirst"] = "4",
        ["FocusAreaCode"] = "4-1",
        ["SourceCode"] = "visit",
        ["Term"] = "ByDate",
    };

    /// <summary>Files a problem on a list and says its id.</summary>
    public static async Task<Guid> FileAsync(this CampaignWebHost host, string who, Guid list, string text, IReadOnlyDictionary<string, string>? more = null)
    {
        var visitor = await host.AsAsync(who);
        var form = await visitor.GetAsync($"/problems/new?list={list}");
        var fields = Fields(text);
        foreach (var (name, value) in more ?? new Dictionary<string, string>())
        {
            fields[name] = value;
        }

        var answer = await visitor.SubmitAsync(form, ProblemForm, fields);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.Status);
        return await host.ReadAsync(db => db.Problems.Where(p => p.ListId == list && p.Content.Text == text).Select(p => p.Id).SingleAsync());
    }

    /// <summary>Presses the one button of a list's act.</summary>
    public static async Task<Page> OnListAsync(this CampaignWebHost host, string who, Guid list, string act)
    {
        var visitor = await host.AsAsync(who);
        return await visitor.SubmitAsync(await visitor.GetAsync($"/lists/{list}"), $"form[action='/lists/{list}/{act}']");
    }

    /// <summary>审收: every item accepted, but those named returned with their reasons.</summary>
    public static async Task<Page> ReviewAsync(this CampaignWebHost host, string who, Guid list, IReadOnlyDictionary<Guid, string>? returned = null)
    {
        var visitor = await host.AsAsync(who);
        var page = await visitor.GetAsync($"/lists/{list}/review");
        var fields = new Dictionary<string, string>();
        foreach (var name in page.All("input[type=radio]").Select(i => i.GetAttribute("name")!).Distinct())
        {
            var problem = Guid.TryParse(name["Answers[".Length..].Split(']')[0], out var id) ? id : Guid.Empty;
            fields[name] = returned?.ContainsKey(problem) == true ? "return" : "accept";
            if (returned?.TryGetValue(problem, out var reason) == true)
            {
                fields[$"Answers[{problem}].Reason"] = reason;
            }
        }

        return await visitor.SubmitAsync(page, $"form[action='/lists/{list}/review']", fields);
    }

    /// <summary>Sends the open form of a problem's page.</summary>
    public static async Task<Page> ActAsync(this CampaignWebHost host, string who, Guid problem, string act, string path, string field, string text, string? button = null)
    {
        var visitor = await host.AsAsync(who);
        var page = await visitor.GetAsync($"/problems/{problem}?act={act}");
        return await visitor.SubmitAsync(page, $"form[action='/problems/{problem}/{path}']", new Dictionary<string, string> { [field] = text }, button);
    }

    /// <summary>Writes every line of the list's plan with one measure, submits and signs it.</summary>
    public static async Task SignPlanAsync(this CampaignWebHost host, Guid list, string drafter, string responsible, string owner, string signer)
    {
        var plan = await host.ReadAsync(db => db.RectificationPlans.Where(p => p.ListId == list).Select(p => p.Id).SingleAsync());
        var (lead, doer) = (await host.PersonAsync(responsible), await host.PersonAsync(owner));
        await host.ActAsync(drafter, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, host.CampaignId, default, lead, doer);
            var file = await desk.PlanAsync(plan, default);
            foreach (var line in file.Plan.Latest.Lines)
            {
                file.Plan.WriteLine(work, line.ProblemId, new LineContent
                {
                    Standard = "一次办结，不再退件",
                    ResponsiblePersonId = lead,
                    DueOn = new DateOnly(2021, 4, 23),
                    Measures = [new MeasureContent { Key = line.Measures.Count > 0 ? line.Measures[0].Key : null, Text = "公布一次性告知单", OwnerPersonId = doer, StartOn = new DateOnly(2021, 4, 9), DueOn = new DateOnly(2021, 4, 16) }],
                });
            }

            file.Plan.Submit(work, file.Problems);
            await desk.SaveAsync(work, default);
        });
        await host.ActAsync(signer, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, host.CampaignId, default);
            var file = await desk.PlanAsync(plan, default);
            file.Plan.Approve(work, "同意。", file.Problems, file.Waiting);
            await desk.SaveAsync(work, default);
        });
    }
}
