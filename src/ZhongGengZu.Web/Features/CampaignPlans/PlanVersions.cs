using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.CampaignPlans;

/// <summary>A stale draft: what I typed, to be sent again, and what somebody saved meanwhile.</summary>
public sealed record StalePlanPage(Guid Id, long Version, TwoVersionsModel Versions, IReadOnlyList<(string Name, string Value)> Mine);

/// <summary>Two versions of a draft, line by line.</summary>
public static class PlanVersions
{
    public static StalePlanPage Page(CampaignPlan plan, DraftSheet mine, IReadOnlyList<(string Name, string Value)> fields)
    {
        var theirs = plan.Sheet;
        List<VersionField> differ =
        [
            new(nameof(PlanForm.ShortTitle), "简称", mine.Setup.ShortTitle, theirs.Setup.ShortTitle),
            new(nameof(PlanForm.Code), "编码", mine.Setup.Code, theirs.Setup.Code),
            new(nameof(PlanForm.Office), "接收单位", mine.Setup.Office, theirs.Setup.Office),
            new(nameof(PlanForm.UnitKinds), "报送单位", Kinds(mine), Kinds(theirs)),
            .. mine.Lines.Join(theirs.Lines, l => l.Id, l => l.Id, (m, t) => new VersionField($"l{m.Id}", Wording.Of(m.Kind), Words(m), Words(t))),
        ];
        return new StalePlanPage(plan.Id, plan.Version, new TwoVersionsModel(plan.SavedByName, Wording.Time(plan.SavedAt), differ.FindAll(f => !f.Same)), fields);
    }

    /// <summary>A line in one sentence: words, dates, who, and what has become of it.</summary>
    public static string Words(DraftLine line) => string.Join("　", new[]
    {
        line.Name,
        PlanWords.When(line),
        line.From is null && line.Recipient is null ? null : $"{line.From} → {line.Recipient}",
        line.Signer is null ? null : $"{line.Signer}签",
        line.Removed ? "去掉" : line.Answered ? "已定" : null,
    }.Where(w => !string.IsNullOrEmpty(w)));

    private static string Kinds(DraftSheet sheet) => string.Join("、", sheet.Setup.UnitKinds.Select(k => Wording.Of(k)));
}

/// <summary>Dates and rhythm of a line as the page says them.</summary>
public static class PlanWords
{
    /// <summary>2021-03-25 至 04-10, 2021-04-25 12:00 前, 每月20日; null when the line has none.</summary>
    public static string? When(DraftLine line) => line switch
    {
        { Kind: DraftLineKind.Phase, Start: null, End: null } => null,
        { Kind: DraftLineKind.Phase } => $"{Iso(line.Start) ?? "？"} {(line.End is { } end ? $"至 {(line.Start?.Year == end.Year ? Iso(end)![5..] : Iso(end))}" : "起，不设结束")}",
        { Again: { } again } => Wording.Again(again),
        { Every: { } every } => Wording.Again(new DraftRecurrence(every, line.ByDay, line.Month)),
        { Kind: DraftLineKind.IssuedOn } => Iso(line.Due),
        { Due: { } due } => $"{Iso(due)}{(line.DueTime is { } time ? $" {time:HH\\:mm}" : "")} 前",
        _ => null,
    };

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
