using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Tests.Problems;

namespace ZhongGengZu.Web.Tests.ProblemLists;

/// <summary>Lists: four facets, nil return and why not, taken back, reviewed, late.</summary>
public sealed class ProblemListTests(SqliteCampaignHost host) : WebSuite(host), IClassFixture<SqliteCampaignHost>
{
    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task NilReturn_AllFacetsTicked_CountsAndIsAccepted()
    {
        var (visitor, list) = (await World.AsAsync("bianzhiqiang"), await World.ListOfAsync("bianzhiqiang"));
        var page = await visitor.GetAsync("/lists/mine");
        Assert.False(page.Has($"form[action='/lists/{list}/submission']"));
        var refused = await visitor.PostAsync(page, $"/lists/{list}/submission", []);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("每个方面都要查过", refused.Text, StringComparison.Ordinal);

        await visitor.PostAsync(page, $"/lists/{list}/facets", [new("facets", "politics"), new("facets", "spirit"), new("facets", "style"), new("facets", "integrity")]);
        var ready = await visitor.GetAsync("/lists/mine");
        Assert.Contains("零报告", ready.TextAt("h1"), StringComparison.Ordinal);
        await visitor.SubmitAsync(ready, $"form[action='/lists/{list}/submission']");

        var head = await World.AsAsync("weichengzhi");
        var review = await head.GetAsync($"/lists/{list}/review");
        var unanswered = await head.SubmitAsync(review, $"form[action='/lists/{list}/review']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unanswered.Status);
        await head.SubmitAsync(unanswered, $"form[action='/lists/{list}/review']", new Dictionary<string, string> { ["Answer"] = "accept" });
        var stored = await World.ReadAsync(db => db.ProblemLists.AsNoTracking().SingleAsync(l => l.Id == list));
        Assert.Equal((ProblemListState.Accepted, true), (stored.State, stored.IsNil));
    }

    [SkippableFact]
    public async Task Show_WithItems_SaysWhyThereIsNoNilReturn()
    {
        var list = await World.ListOfAsync("tanlixin");
        await World.FileAsync("tanlixin", list, "会议定的事没有跟踪，拖了一周", new Dictionary<string, string> { ["FacetCode"] = "style" });

        var page = await (await World.AsAsync("tanlixin")).GetAsync("/lists/mine");

        Assert.Contains("所以不能零报告", page.Text, StringComparison.Ordinal);
        Assert.Contains("只有您", page.TextAt(".readers"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Facets_UnknownCode_RefusedAndNothingTicked()
    {
        var (visitor, list) = (await World.AsAsync("gaojian"), await World.ListOfAsync("gaojian"));

        var answer = await visitor.PostAsync(await visitor.GetAsync("/lists/mine"), $"/lists/{list}/facets", [new("facets", "of-another-campaign")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Empty(await World.ReadAsync(async db => (await db.ProblemLists.AsNoTracking().SingleAsync(l => l.Id == list)).SearchedFacets));
    }

    [SkippableFact]
    public async Task Review_ItemUnansweredOrReasonMissing_422AndTheOtherAnswersStay()
    {
        var list = await World.ListOfAsync("ssj");
        var one = await World.FileAsync("jinyaqin", list, "低保材料重复要了三次，老人跑了三趟");
        var two = await World.FileAsync("jinyaqin", list, "发证拖了二十天，超过承诺时限");
        await World.OnListAsync("jinyaqin", list, "submission");
        var visitor = await World.AsAsync("luojianguo");
        var page = await visitor.GetAsync($"/lists/{list}/review");

        var answer = await visitor.SubmitAsync(page, $"form[action='/lists/{list}/review']", new Dictionary<string, string> { [$"Answers[{one}].Answer"] = "return" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.True(answer.Has($"input[name='Answers[{one}].Answer'][value=return][checked]"));
        Assert.False(answer.Has($"input[name='Answers[{two}].Answer'][checked]"));
        Assert.Equal(2, answer.All(".review > li.has-error").Length);
    }

    [SkippableFact]
    public async Task Withdraw_BeforeTheAnswer_ThenEditableAgain()
    {
        var list = await World.ListOfAsync("bbxq");
        await World.FileAsync("leiyu", list, "征迁台账没有及时更新，漏登两户");
        await World.OnListAsync("leiyu", list, "submission");

        var page = await World.OnListAsync("leiyu", list, "withdrawal");

        Assert.Contains("已撤回", page.Text, StringComparison.Ordinal);
        Assert.True(page.Has($"form[action='/lists/{list}/submission']"));
        Assert.Equal(HttpStatusCode.Conflict, (await (await World.AsAsync("leiyu")).PostAsync(page, $"/lists/{list}/withdrawal", [])).Status);
    }

    [SkippableFact]
    public async Task Colleague_OpeningAnothersList_404()
    {
        var list = await World.ListOfAsync("yutingting");

        Assert.Equal(HttpStatusCode.NotFound, (await (await World.AsAsync("gaojian")).GetAsync($"/lists/{list}")).Status);
    }
}
