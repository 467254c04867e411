using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>
/// The two sides of a 对照: what the plan of a running campaign says and what an amended plan says. What is ours takes no part, nor does what the office
/// has asked for since.
/// </summary>
/// <param name="Before">The running campaign's.</param>
/// <param name="After">The amended plan's, as far as the other side could say the same.</param>
/// <param name="Kinds">Kinds of lines that both sides know.</param>
public sealed record ComparedSheets(DraftSheet Before, DraftSheet After, IReadOnlyList<DraftLineKind> Kinds)
{
    /// <summary>The sides for a campaign that was made of a plan read here, or, without <paramref name="read"/>, of a campaign file.</summary>
    public static ComparedSheets Of(CampaignDefinition running, DraftSheet? read, DraftSheet amended) => read is null
        ? new(OfFile(running, amended), Told(Without(amended)), [.. CampaignComparison.Kinds.Except([DraftLineKind.Department])])
        : new(Without(read), Without(amended), CampaignComparison.Kinds);

    private static DraftSheet Without(DraftSheet sheet) =>
        sheet with { Lines = [.. sheet.Lines.Where(l => l.Kind != DraftLineKind.Source || !DiscoverySources.IsUsual(l.Name))] };

    // A file keeps classes and codes where a plan has words: who sends to whom, milestones and the names of signers cannot be told from it.
    private static DraftSheet Told(DraftSheet sheet) => sheet with
    {
        Lines = [.. sheet.Lines.Where(l => l.Kind != DraftLineKind.Department && (l.Kind != DraftLineKind.Deliverable || l.Recipient is not null)).Select(l => l with
        {
            Name = l is { Kind: DraftLineKind.SignOff, Quote: { } quote } ? quote.Words : l.Name,
            Recipient = null,
            From = null,
            Signer = null,
        })],
    };

    private static DraftSheet OfFile(CampaignDefinition running, DraftSheet amended)
    {
        // A list under our usual name is the plan's where the plan names it too.
        var named = amended.Standing(DraftLineKind.List).Select(l => l.Name).ToHashSet();
        static DraftLine Line(DraftLineKind kind, string? name) => new() { Kind = kind, Name = name ?? "" };
        var document = running.Document;
        DraftLine[] lines =
        [
            Line(DraftLineKind.Title, document.Title),
            Line(DraftLineKind.Issuer, document.Issuer),
            Line(DraftLineKind.DocumentNumber, document.Number),
            Line(DraftLineKind.IssuedOn, null) with { Due = document.IssuedOn },
            Line(DraftLineKind.Recipients, string.Join('，', document.Recipients)),
            Line(DraftLineKind.Scope, running.Scope.Origin.Ours ? null : running.Scope.Text),
            .. running.Phases.Where(p => !p.Origin.Ours).Select(p => Line(DraftLineKind.Phase, p.Name) with { Start = p.Start, End = p.End }),
            .. running.Deliverables.Where(d => !d.Origin.Ours && !d.Code.StartsWith(Demand.CodePrefix, StringComparison.Ordinal)).Select(d => Line(DraftLineKind.Deliverable, d.Name) with
            {
                Due = d.Recurrence is null ? d.DueOn : null,
                DueTime = d.DueTime,
                Every = d.Recurrence?.Every,
                ByDay = d.Recurrence?.Day,
                Month = d.Recurrence?.Month,
            }),
            .. running.FocusAreas.SelectMany(f => f.Children.Select(c => Line(DraftLineKind.FocusPoint, c.Name)).Prepend(Line(DraftLineKind.FocusArea, f.Name) with { Quote = f.Quote is null ? null : new PlanQuote(f.Quote, 0) })),
            .. running.Filers.Select(f => f.Origin.Quote).OfType<string>().Distinct().Select(q => Line(DraftLineKind.SignOff, q) with { Quote = new PlanQuote(q, 0) }),
            .. running.Lists.Where(l => !CampaignDefaults.Lists.Contains(l) || named.Contains(l.Name)).Select(l => Line(DraftLineKind.List, l.Name)),
            .. running.Sources.Where(s => !DiscoverySources.IsUsual(s.Name)).Select(s => Line(DraftLineKind.Source, s.Name)),
        ];
        return new DraftSheet { Lines = [.. lines.Where(l => l.IsStated).Select((line, i) => line with { Id = i + 1 })] };
    }
}
