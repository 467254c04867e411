using System.Collections.Frozen;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Access;

/// <summary>
/// Which posts, offices and kinds of account give which permission. Wide on purpose: who signs, accepts and verifies
/// is the campaign's routing table's to say, so everyone a table could name has the permission.
/// </summary>
public static class RolePermissions
{
    private static readonly FrozenSet<Permission> Everyone = Set(Permission.ChangeOwnPassword, Permission.MoveDemoClock);

    private static readonly FrozenSet<Permission> Administrator = Set(Permission.ManageOrganisation, Permission.ManageAccounts, Permission.ManageCalendar, Permission.ViewDeliveries);

    // Holding no post is no hindrance: whoever was displaced by 主持工作 keeps the own list and plan.
    private static readonly FrozenSet<Permission> Person =
        Set(Permission.ViewCases, Permission.FileProblems, Permission.WritePlans, Permission.ReportProgress, Permission.RecordFindings);

    private static readonly FrozenSet<Permission> Signer =
        Set(Permission.AcceptProblems, Permission.SignPlans, Permission.VerifyProblems);

    private static readonly FrozenSet<Permission> Head = Set(
        Permission.FileForUnit, Permission.SendSubmissions, Permission.ViewBurden, Permission.ReadNotices, Permission.AnswerNotices, Permission.ReportResolutions);

    private static readonly FrozenSet<Permission> Clerk = Set(Permission.FileForUnit, Permission.ReadNotices, Permission.AnswerNotices, Permission.ReportResolutions);

    // A leader stands in for the head of a unit whose post is vacant: files, sends, and receives what the table says.
    private static readonly FrozenSet<Permission> Leader =
        Set(
            Permission.FileForUnit, Permission.SendSubmissions, Permission.ReceiveSubmissions, Permission.ViewBoard, Permission.ViewBurden, Permission.ReadNotices, Permission.AnswerNotices,
            Permission.ReportResolutions);

    private static readonly FrozenSet<Permission> Office = Set(
        Permission.ReceiveSubmissions, Permission.ViewBoard, Permission.ViewBurden, Permission.Nudge, Permission.IssueDemands, Permission.SpotCheck, Permission.DecideLead,
        Permission.ReadNotices, Permission.IssueNotices, Permission.PrepareMeetings, Permission.PlanInspections,
        Permission.ViewDeliveries, Permission.StartCampaign, Permission.ChangeCampaign, Permission.ManageCalendar);

    /// <summary>Everything the actor's account, posts and offices give today.</summary>
    public static IReadOnlySet<Permission> Of(Actor actor)
    {
        var granted = new HashSet<Permission>(Everyone);
        if (actor.IsSystemAdministrator)
        {
            // 三员 see no case content, whatever posts the person may hold.
            granted.UnionWith(Administrator);
            return granted;
        }

        if (actor.PersonId is not null)
        {
            granted.UnionWith(Person);
        }

        foreach (var post in actor.Posts)
        {
            granted.UnionWith(OfPost(post.Kind));
        }

        if (actor.DelegatedPosts.Count > 0)
        {
            // 代签 gives the signing and nothing else of the post.
            granted.Add(Permission.SignPlans);
        }

        if (actor.Offices.Count > 0)
        {
            granted.UnionWith(Signer);
            granted.UnionWith(Office);
        }

        return granted;
    }

    private static IEnumerable<Permission> OfPost(PostKind kind) => kind switch
    {
        PostKind.Secretary or PostKind.Leader => Signer.Concat(Leader),
        PostKind.UnitHead or PostKind.VillageSecretary => Signer.Concat(Head),
        PostKind.FilingClerk => Clerk,
        _ => [],
    };

    private static FrozenSet<Permission> Set(params Permission[] permissions) => permissions.ToFrozenSet();
}
