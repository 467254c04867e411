using System.Diagnostics;
using System.Text.Json;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Commands;

namespace ZhongGengZu.Web.Tests.Commands;

/// <summary>The published binary reads a plan without a database: its answer alone on stdout, a refusal in one line on stderr.</summary>
public sealed class DraftCampaignTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zhonggengzu-draft.");

    [Fact]
    public async Task Plan_AsJson_IsTheDraftAloneAndNoDatabaseIsMade()
    {
        var (exit, output, error) = await RunAsync("""
            安溪区优化营商环境专项整治实施方案
            一、整治重点
            （一）推诿扯皮
            二、实施步骤
            （一）动员部署阶段（2022年3月1日至3月15日）
            """, "--json");

        Assert.Equal((ExitCode.Done, ""), (exit, error));
        using var draft = JsonDocument.Parse(output);
        Assert.Equal(
            ["title", "issuer", "documentNumber", "issuedOn", "scope", "phases", "deliverables", "focusAreas", "signOff", "lists", "sources", "departments", "warnings"],
            draft.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.DoesNotContain("\\u", output, StringComparison.Ordinal);
        Assert.Equal(["plan.txt"], _folder.EnumerateFileSystemInfos().Select(file => file.Name));
    }

    [Fact]
    public async Task Text_ThatIsNoPlan_IsAnEmptyDraftAndNoFailure()
    {
        var (exit, output, error) = await RunAsync("今天天气很好。");

        Assert.Equal((ExitCode.Done, ""), (exit, error));
        Assert.Contains("阶段：0 项", output, StringComparison.Ordinal);
        Assert.DoesNotContain("待确认：0 项", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatCannotBeRead_IsRefusedInOneLine()
    {
        var (exit, output, error) = await RunAsync("%PDF-1.7", "--json");

        Assert.Equal((ExitCode.Refused, ""), (exit, output));
        Assert.Equal("draft-campaign: 这是 PDF 文件；只收 .docx 和 .txt，请上传方案的 Word 原件，或把文字粘贴进来", error.Trim());
    }

    [Theory]
    [InlineData("--year", "21")]
    [InlineData("--until", "2022")]
    [InlineData("another.txt", "--json")]
    public async Task Arguments_OutOfPlace_AreAUsageError(params string[] typed)
    {
        await Assert.ThrowsAsync<VerbUsageException>(() => new DraftCampaign().RunAsync(new VerbArguments(["plan.txt", .. typed]), null!));
    }

    [Fact]
    public void Lines_OfADraft_SayEachFactAndEachQuestion()
    {
        var draft = new CampaignDraft
        {
            Title = new DraftText("实施方案"),
            IssuedOn = new DraftDay(new DateOnly(2022, 3, 1)),
            Phases = [new DraftPhase { Name = "动员部署", Start = new DateOnly(2022, 3, 1), End = new DateOnly(2022, 3, 15) }, new DraftPhase { Name = "巩固", Period = "长期" }],
            Deliverables =
            [
                new DraftDeliverable { Name = "总结", Due = new DateOnly(2022, 6, 30), DueTime = new TimeOnly(12, 0), Recipient = "专项办", From = "各单位" },
                new DraftDeliverable { Name = "周报", Recurrence = new DraftRecurrence(RecurrenceUnit.Week, 5), Question = "哪个单位报周报？", Quote = new PlanQuote("每周五\n报送", 9) },
            ],
            FocusAreas = [new DraftFocusArea { Name = "推诿扯皮", Children = [new DraftText("不担当"), new DraftText("不作为")] }],
        };

        Assert.Equal(
            [
                "名称：实施方案", "发文机关：方案未写", "发文字号：方案未写", "成文日期：2022年3月1日", "参与范围：方案未写",
                "阶段：2 项", "  1. 动员部署　2022年3月1日至2022年3月15日", "  2. 巩固　长期",
                "报送事项：2 项", "  1. 总结　2022年6月30日上午　报专项办　由各单位", "  2. 周报　每周五",
                "治理重点：1 项", "  1. 推诿扯皮：不担当、不作为",
                "签字：0 项", "清单：0 项", "问题来源：0 项", "责任单位：0 项",
                "待确认：1 项", "  1. 哪个单位报周报？　“每周五 报送”",
            ],
            DraftLines.Of(draft));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The binary, where a database would be made beside the plan if it were asked for.</summary>
    private async Task<(int Exit, string Output, string Error)> RunAsync(string text, params string[] options)
    {
        var plan = Path.Combine(_folder.FullName, "plan.txt");
        await File.WriteAllTextAsync(plan, text);
        using var process = Process.Start(new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "ZhongGengZu.Web.dll"), "draft-campaign", plan, .. options, $"--ConnectionStrings:Default=Data Source={Path.Combine(_folder.FullName, "cases.db")}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
