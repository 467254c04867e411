using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Documents.Deadlines;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Web.Commands;

/// <summary>Reads an 实施方案 and says what it sets, with what must be asked; needs no database and stores nothing.</summary>
public sealed class DraftCampaign : IVerb
{
    private const string Year = "year";

    public string Name => "draft-campaign";

    public string Usage => "FILE [--year N] [--json]";

    public Task<VerbResult> RunAsync(VerbArguments arguments, IServiceProvider services)
    {
        arguments.Allow(Year);
        var file = arguments.Words(1, 1)[0];
        int? year = arguments.Option(Year) is null ? null : arguments.Number(Year);
        if (year is { } named && !HolidayFileReader.Covers(named))
        {
            throw new VerbUsageException($"--{Year} {named} is no year of a plan");
        }

        var reading = CampaignPlanFile.ReadFile(file);
        if (reading.Value is not { } text)
        {
            throw new VerbRefusedException(string.Join("; ", reading.Errors.Select(e => e.Message)));
        }

        var draft = CampaignPlanReader.Read(text, services.GetRequiredService<WorkingCalendar>(), year);
        return Task.FromResult(new VerbResult(DraftLines.Of(draft), CampaignDraftJson.Of(draft)));
    }
}
