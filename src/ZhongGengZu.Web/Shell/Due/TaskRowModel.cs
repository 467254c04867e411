using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Web.Shell.Due;

/// <summary>One row of a workbench or a list of deadlines: light, verb, thing, due.</summary>
public sealed record TaskRowModel(DueRow Row, CampaignDefinition Definition, LightScale Lights)
{
    /// <summary>With 零报告 beside what takes it: the reader is who sends.</summary>
    public bool OffersNil { get; init; }

    /// <summary>零报告 can be given here.</summary>
    public bool TakesNil => OffersNil && DueWords.TakesNil(Row, Definition);

    /// <summary>With a tick before it, for acts on many rows.</summary>
    public bool Pick { get; init; }

    /// <summary>Ticked from the start.</summary>
    public bool Picked { get; init; }
}
