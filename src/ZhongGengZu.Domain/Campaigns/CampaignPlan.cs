using System.Globalization;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Domain.Campaigns;

/// <summary>
/// A published 实施方案 that somebody has given in to be read, with the draft that was read out of it and is being confirmed. It becomes a campaign
/// by 存为草稿 and may be corrected until that campaign is started. States and acts: docs/flows/campaign-plan.md.
/// </summary>
public sealed class CampaignPlan
{
    /// <summary>Longest text, characters.</summary>
    public const int TextLength = 400_000;

    /// <summary>Most sentences of a text, paragraphs counted with them: each is an element of the page.</summary>
    public const int MostSentences = 20_000;

    /// <summary>First year that a date of a plan may lie in.</summary>
    public const int FirstYear = 1990;

    /// <summary>Last one.</summary>
    public const int LastYear = 2100;

    /// <summary>Longest name of a line.</summary>
    public const int NameLength = 200;

    /// <summary>Longest name of a file that is kept.</summary>
    public const int FileNameLength = 200;

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The text, as it was read; every quote stands in it verbatim.</summary>
    public required string Text { get; init; }

    /// <summary>Name of the file, null when pasted.</summary>
    public string? FileName { get; init; }

    /// <summary>Who gave it in.</summary>
    public required Guid MadeByPersonId { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>The draft.</summary>
    public required DraftSheet Sheet { get; set; }

    /// <summary>Who saved last, as the name was.</summary>
    public required string SavedByName { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime SavedAt { get; set; }

    /// <summary>The campaign that came of it; null before 存为草稿.</summary>
    public string? CampaignCode { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>
    /// Whether a text may be taken up at all; asked before it is read. Refusals: <see cref="RefusalCode.Required"/>,
    /// <see cref="RefusalCode.TooLong"/>, <see cref="RefusalCode.TooManySentences"/> (Text); <see cref="RefusalCode.FileClassified"/> (File, or Text when pasted).
    /// </summary>
    public static void Check(string text, string? fileName)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new Refusal(RefusalCode.Required, nameof(Text));
        }

        if (text.Length > TextLength)
        {
            throw new Refusal(RefusalCode.TooLong, nameof(Text), TextLength);
        }

        if (text.Count(c => c == '\n' || EndsSentence(c)) > MostSentences)
        {
            throw new Refusal(RefusalCode.TooManySentences, nameof(Text), MostSentences);
        }

        if ((fileName is not null && ClassifiedMark.IsInName(fileName)) || ClassifiedMark.IsAtHead(text))
        {
            throw new Refusal(RefusalCode.FileClassified, fileName is null ? nameof(Text) : "File");
        }
    }

    /// <summary>Whether a date may stand in a draft.</summary>
    public static bool Covers(DateOnly? day) => day is not { Year: < FirstYear or > LastYear };

    /// <summary>Whether a character ends a sentence of a plan.</summary>
    public static bool EndsSentence(char c) => c is '。' or '；' or '！' or '？' or ';';

    /// <summary>Takes a text up with what was read in it. Refusals: <see cref="Check"/>.</summary>
    public static CampaignPlan Take(CaseWork work, string text, string? fileName, DraftSheet sheet)
    {
        Check(text, fileName);
        var plan = new CampaignPlan
        {
            Text = text,
            FileName = fileName is { Length: > FileNameLength } ? fileName[^FileNameLength..] : fileName,
            MadeByPersonId = work.PersonId,
            MadeAt = work.Now,
            Sheet = sheet,
            SavedByName = work.Actor.Name,
            SavedAt = work.Now,
        };
        plan.Record(work, HistoryAct.CampaignPlanRead);
        return plan;
    }

    /// <summary>
    /// Saves the draft as it was worked on. Refusals: <see cref="RefusalCode.Stale"/>; <see cref="RefusalCode.WordsNotInText"/> when a
    /// quote does not stand there.
    /// </summary>
    public void Save(CaseWork work, long version, DraftSheet sheet)
    {
        if (version != Version)
        {
            throw new Refusal(RefusalCode.Stale);
        }

        if (sheet.Lines.Any(l => l.Quote is { } quote && !IsVerbatim(quote)))
        {
            throw new Refusal(RefusalCode.WordsNotInText);
        }

        Sheet = sheet;
        (SavedByName, SavedAt) = (work.Actor.Name, work.Now);
        Version++;
        Record(work, HistoryAct.CampaignPlanChanged);
    }

    /// <summary>
    /// 存为草稿: the campaign of this plan, a new one or the draft made of it before. Refusals: <see cref="RefusalCode.CampaignState"/> when that one
    /// has been started.
    /// </summary>
    /// <param name="work">Who and when.</param>
    /// <param name="definition">What the draft has become, checked by the rules of campaign files.</param>
    /// <param name="earlier">The campaign of <see cref="CampaignCode"/>, null the first time.</param>
    public Campaign BecomeCampaign(CaseWork work, CampaignDefinition definition, Campaign? earlier)
    {
        var campaign = earlier ?? new Campaign { Code = definition.Code, Title = definition.Title, Definition = definition };
        if (earlier is not null)
        {
            campaign.Draw(definition);
        }

        CampaignCode = campaign.Code;
        Version++;
        work.Record(CaseKind.Campaign, campaign.Id, HistoryAct.CampaignDrawnUp, facts: new Dictionary<string, string?> { ["code"] = campaign.Code, ["plan"] = Id.ToString() });
        return campaign;
    }

    private bool IsVerbatim(PlanQuote quote) =>
        quote.At >= 0 && quote.End <= Text.Length && string.CompareOrdinal(Text, quote.At, quote.Words, 0, quote.Words.Length) == 0;

    private void Record(CaseWork work, HistoryAct act) => work.Record(CaseKind.CampaignPlan, Id, act, facts: new Dictionary<string, string?>
    {
        ["document"] = FileName,
        ["lines"] = Sheet.Lines.Count(l => l.IsStated).ToString(CultureInfo.InvariantCulture),
        ["open"] = Sheet.Open.ToString(CultureInfo.InvariantCulture),
    });
}
