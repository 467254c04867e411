using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Organisation;

/// <summary>What a post has to do with signing in the current campaign, and what its vacancy blocks; in words, never a case.</summary>
public sealed class PostsOnRoute(CampaignDefinition? campaign, Guid? officeUnitId, PostDirectory directory, DateOnly day)
{
    private const string Nothing = "无";

    public string WordsOf(Post post, OrgUnit unit)
    {
        if (campaign is null)
        {
            return Nothing;
        }

        if (post.Kind == PostKind.FilingClerk)
        {
            return "拟 本单位方案";
        }

        var signs = Signs(post, unit).Select(rule => rule.Name).Distinct().ToList();
        if (signs.Count > 0)
        {
            return $"签 {string.Join('、', signs)}方案";
        }

        return new PostKind[] { PostKind.Staff, PostKind.DeputyHead, PostKind.SectionHead, PostKind.VillageCommittee }.Contains(post.Kind) ? "送 本人方案" : Nothing;
    }

    /// <summary>What waits or cannot go out while nobody holds the post; urgent where no fallback is left.</summary>
    public (string Words, bool IsUrgent) Blocked(Post post, OrgUnit unit, int waiting)
    {
        var waits = waiting > 0 ? $"{waiting} 件等着；" : "";
        if (campaign is null || !Signs(post, unit).Any() || TargetOf(post, unit) is not { } target)
        {
            return (waits + "不在签字路线上，什么也不挡", false);
        }

        var routing = new Routing(campaign, directory, day, officeUnitId);
        var fallback = routing.Resolve(routing.StopsOf(target, unit.Id));
        return fallback is null
            ? (waits + "没有替补职务，方案送不出去；请任命，或登记主持工作", true)
            : ($"{waits}先到{Wording.Of(fallback.Stop.Target)} {string.Join('、', fallback.PersonIds.Select(id => directory.Person(id)?.Name))}（默认替补）", false);
    }

    private IEnumerable<FilerRule> Signs(Post post, OrgUnit unit) =>
        TargetOf(post, unit) is { } target
            ? campaign!.Filers.Where(rule => rule.Signers.Contains(target) || (target == RouteTarget.Overseer && rule.Signers.Contains(RouteTarget.Liaison)))
                .Where(rule => post.Kind is PostKind.Secretary or PostKind.Leader || rule.Match.UnitKinds is null || rule.Match.UnitKinds.Contains(unit.Kind))
                .Where(rule => post.Kind is PostKind.Secretary or PostKind.Leader || rule.Match.Office is not { } office || office == unit.IsSupervisionOffice)
            : [];

    private static RouteTarget? TargetOf(Post post, OrgUnit unit) => post.Kind switch
    {
        PostKind.Secretary => RouteTarget.Secretary,
        PostKind.Leader => RouteTarget.Overseer,
        PostKind.UnitHead => RouteTarget.UnitHead,
        PostKind.VillageSecretary when unit.Kind == OrgUnitKind.Village => RouteTarget.VillageSecretary,
        _ => null,
    };
}
