using System.Linq.Expressions;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Access;

/// <summary>
/// Who sees what: every read of a case goes through <c>VisibleTo(actor)</c>, and what it leaves out does not exist for them (404).
/// Columns are compared with what the actor is today; only reading grants are looked up. The rules: docs/flows/visibility.md.
/// </summary>
public static class Visibility
{
    /// <summary>Problems with their text.</summary>
    public static IQueryable<Problem> VisibleTo(this IQueryable<Problem> problems, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return problems.Where(_ => false);
        }

        var parts = PartsOf(problems, sight);
        return problems.Where(Predicate.Any([.. parts.ManyAtOnce, .. parts.Few]));
    }

    /// <summary>The same problems in parts, for lists: one condition with every “or” would read the whole table for each page.</summary>
    public static VisibleParts VisiblePartsTo(this IQueryable<Problem> problems, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return new VisibleParts([], [], [problems.Where(_ => false)]);
        }

        var parts = PartsOf(problems, sight);
        return new VisibleParts([.. parts.Many.Select(problems.Where)], [.. parts.ManyAtOnce.Select(problems.Where)], [.. parts.Few.Select(problems.Where)]);
    }

    private sealed record Parts(List<Expression<Func<Problem, bool>>> Many, List<Expression<Func<Problem, bool>>> ManyAtOnce, List<Expression<Func<Problem, bool>>> Few);

    private static Parts PartsOf(IQueryable<Problem> problems, Sight sight)
    {
        var (me, holders, files, units) = (sight.PersonId, sight.HolderIds, sight.FilesForUnits, sight.UnitPaths);
        var grants = problems.Beside<Problem, ReadGrant>();
        // A discarded draft was never handed in either.
        Expression<Func<Problem, bool>> handedIn = p => p.State != ProblemState.Draft && p.Revision > 0;
        // Whoever stands in for a vacant head writes too, without holding a post of the unit.
        var readable = Predicate.Any(p => files.Contains(p.UnitId) || p.WrittenByPersonId == me, handedIn);
        var granted = Predicate.All(p => p.PersonId != null && p.PersonId != me && grants.Any(g => g.ListId == p.ListId && holders.Contains(g.HolderId)), handedIn);
        List<Expression<Func<Problem, bool>>> many = [];
        List<Expression<Func<Problem, bool>>> few = [p => p.PersonId == me];
        if (sight.SeesEveryUnit)
        {
            many.Add(Predicate.All(p => p.PersonId == null, readable));
            // Behind what needs no grant: a count that is full by then never asks.
            (sight.IsOfOffice ? many : few).Add(granted);
            return new Parts(many, many, few);
        }

        few.Add(granted);
        // Whoever files for a unit is of that unit, so its drafts are in reach too.
        var reached = sight.Reaches<Problem>(p => p.UnitPath);
        var paths = units.Concat(sight.Overseen.Select(range => range.From)).Distinct().ToList();
        List<Expression<Func<Problem, bool>>> manyAtOnce = [.. many, Predicate.All(p => p.PersonId == null && paths.Contains(p.UnitPath), readable)];
        many.AddRange(paths.Select(path => Predicate.All(p => p.PersonId == null && p.UnitPath == path, readable)));
        if (sight.Overseen.Count > 0)
        {
            // Filing units below those that are overseen.
            few.Add(Predicate.All(p => p.PersonId == null && !paths.Contains(p.UnitPath), handedIn, sight.IsBelowOverseen<Problem>(p => p.UnitPath)));
        }

        few.Add(Predicate.All(p => p.PersonId == null && p.ResponsiblePersonId == me, handedIn, Predicate.Not(reached)));
        few.Add(Predicate.All(p => p.PersonId == null && p.ResponsiblePersonId != me && p.Assisting.Any(a => units.Contains(a.UnitPath)), handedIn, Predicate.Not(reached)));
        return new Parts(many, manyAtOnce, few);
    }

    /// <summary>Measures: of a visible problem, or one's own; its owner sees a measure of a personal item, never the item.</summary>
    public static IQueryable<MeasureTask> VisibleTo(this IQueryable<MeasureTask> measures, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return measures.Where(_ => false);
        }

        var me = sight.PersonId;
        var problems = measures.Beside<MeasureTask, Problem>().VisibleTo(actor);
        return measures.Where(m => m.OwnerPersonId == me || problems.Any(p => p.Id == m.ProblemId));
    }

    /// <summary>延期: of a visible problem; and whoever it waits at now.</summary>
    public static IQueryable<Extension> VisibleTo(this IQueryable<Extension> extensions, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return extensions.Where(_ => false);
        }

        var (holders, delegated) = (sight.HolderIds, sight.DelegatedPostIds);
        var problems = extensions.Beside<Extension, Problem>().VisibleTo(actor);
        var deadlines = extensions.Beside<Extension, Deadline>();
        return extensions.Where(e => problems.Any(p => p.Id == e.ProblemId)
            || deadlines.Any(d => d.CaseId == e.ProblemId && d.Kind == DeadlineKind.SignOffStep && d.IsOpen && (holders.Contains(d.OwnerId) || delegated.Contains(d.OwnerId))));
    }

    /// <summary>Lists, not what stands on them: that is asked of the problems.</summary>
    public static IQueryable<ProblemList> VisibleTo(this IQueryable<ProblemList> lists, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return lists.Where(_ => false);
        }

        var (me, holders, files) = (sight.PersonId, sight.HolderIds, sight.FilesForUnits);
        var grants = lists.Beside<ProblemList, ReadGrant>();
        var deadlines = lists.Beside<ProblemList, Deadline>();
        return lists.Where(Predicate.Any<ProblemList>(
            l => l.PersonId == me,
            l => l.PersonId == null && files.Contains(l.UnitId),
            // Whoever must send for the unit, its head's post being vacant.
            l => l.PersonId == null && deadlines.Any(d => d.UnitId == l.UnitId && d.CampaignId == l.CampaignId && d.CaseKind == CaseKind.Submission && d.IsOpen && holders.Contains(d.OwnerId)),
            Predicate.All(l => l.PersonId == null && l.FirstSubmittedAt != null, sight.Reaches<ProblemList>(l => l.UnitPath)),
            l => l.PersonId != null && grants.Any(g => g.ListId == l.Id && holders.Contains(g.HolderId))));
    }

    /// <summary>Plans with their lines, measures and rounds.</summary>
    public static IQueryable<RectificationPlan> VisibleTo(this IQueryable<RectificationPlan> plans, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return plans.Where(_ => false);
        }

        var (me, holders, delegated, files) = (sight.PersonId, sight.HolderIds, sight.DelegatedPostIds, sight.FilesForUnits);
        var grants = plans.Beside<RectificationPlan, ReadGrant>();
        var deadlines = plans.Beside<RectificationPlan, Deadline>();
        return plans.Where(Predicate.Any<RectificationPlan>(
            p => p.PersonId == me,
            p => p.PersonId == null && files.Contains(p.UnitId),
            p => p.PersonId == null && deadlines.Any(d => d.CaseId == p.Id && d.IsOpen && holders.Contains(d.OwnerId)),
            // 代签: the paper that waits for this signature, while it waits.
            delegated.Count == 0 ? _ => false : p => deadlines.Any(d => d.CaseId == p.Id && d.Kind == DeadlineKind.SignOffStep && d.IsOpen && delegated.Contains(d.OwnerId)),
            Predicate.All(p => p.PersonId == null && p.FirstSubmittedAt != null, sight.Reaches<RectificationPlan>(p => p.UnitPath)),
            p => p.PersonId != null && grants.Any(g => g.ListId == p.ListId && holders.Contains(g.HolderId))));
    }

    /// <summary>Submissions; one that was never sent is its unit's own paper.</summary>
    public static IQueryable<Submission> VisibleTo(this IQueryable<Submission> submissions, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return submissions.Where(_ => false);
        }

        var (holders, files) = (sight.HolderIds, sight.FilesForUnits);
        var deadlines = submissions.Beside<Submission, Deadline>();
        return submissions.Where(Predicate.Any<Submission>(
            s => files.Contains(s.UnitId),
            // Sending has fallen to somebody outside the unit, whose head's post is vacant.
            s => deadlines.Any(d => d.SubjectId == s.Id && d.IsOpen && holders.Contains(d.OwnerId)),
            Predicate.All(s => s.FirstSentAt != null, sight.Reaches<Submission>(s => s.UnitPath))));
    }

    /// <summary>督办文书: the office's and 书记's all, a leader's units', and of a unit what went to it for its head and 经办人.</summary>
    public static IQueryable<SupervisionNotice> VisibleTo(this IQueryable<SupervisionNotice> notices, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return notices.Where(_ => false);
        }

        var (holders, files) = (sight.HolderIds, sight.FilesForUnits);
        var deadlines = notices.Beside<SupervisionNotice, Deadline>();
        return notices.Where(Predicate.Any<SupervisionNotice>(
            sight.Oversees<SupervisionNotice>(n => n.UnitPath),
            n => files.Contains(n.UnitId),
            // Answering has fallen to somebody outside the unit, whose head's post is vacant.
            n => deadlines.Any(d => d.CaseId == n.Id && d.IsOpen && holders.Contains(d.OwnerId))));
    }

    /// <summary>议定事项: the office's and 书记's all, a leader's units', of a unit its head's and 经办人's, and whoever carries one out.</summary>
    public static IQueryable<Resolution> VisibleTo(this IQueryable<Resolution> resolutions, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return resolutions.Where(_ => false);
        }

        var (holders, files) = (sight.HolderIds, sight.FilesForUnits);
        var deadlines = resolutions.Beside<Resolution, Deadline>();
        return resolutions.Where(Predicate.Any<Resolution>(
            sight.Oversees<Resolution>(r => r.UnitPath),
            r => holders.Contains(r.OwnerPostId),
            r => files.Contains(r.UnitId),
            r => deadlines.Any(d => d.CaseId == r.Id && d.IsOpen && holders.Contains(d.OwnerId))));
    }

    /// <summary>督查检查: its own office, 书记, and whoever inspects. The inspected unit and its leaders never: 暗访 is not announced.</summary>
    public static IQueryable<Inspection> VisibleTo(this IQueryable<Inspection> inspections, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return inspections.Where(_ => false);
        }

        var (me, holders) = (sight.PersonId, sight.HolderIds);
        return actor.Posts.Any(p => p.Kind == PostKind.Secretary) ? inspections : inspections.Where(i => holders.Contains(i.UnitId) || i.Inspectors.Any(x => x.PersonId == me));
    }

    /// <summary>督查意见: the office's and 书记's all, a leader's units', and of a unit what went to it for its head and 经办人.</summary>
    public static IQueryable<Conclusion> VisibleTo(this IQueryable<Conclusion> conclusions, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return conclusions.Where(_ => false);
        }

        var (holders, files) = (sight.HolderIds, sight.FilesForUnits);
        var deadlines = conclusions.Beside<Conclusion, Deadline>();
        return conclusions.Where(Predicate.Any<Conclusion>(
            sight.Oversees<Conclusion>(c => c.UnitPath),
            c => files.Contains(c.UnitId),
            // Signing has fallen to somebody outside the unit, whose head's post is vacant.
            c => deadlines.Any(d => d.CaseId == c.Id && d.IsOpen && holders.Contains(d.OwnerId))));
    }

    /// <summary>实施方案 that are being read: of whoever gave them in, and of the offices.</summary>
    public static IQueryable<CampaignPlan> VisibleTo(this IQueryable<CampaignPlan> plans, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return plans.Where(_ => false);
        }

        var me = sight.PersonId;
        return sight.IsOfOffice ? plans : plans.Where(p => p.MadeByPersonId == me);
    }

    /// <summary>
    /// Deadlines: one's own, one's own case's, those of units in sight. The office sees every row; of a personal one that is not
    /// granted to it the page shows person, kind and date, and takes no text from the case.
    /// </summary>
    public static IQueryable<Deadline> VisibleTo(this IQueryable<Deadline> deadlines, Actor actor)
    {
        if (Sight.Of(actor) is not { } sight)
        {
            return deadlines.Where(_ => false);
        }

        if (sight.IsOfOffice)
        {
            return deadlines;
        }

        var (me, holders, delegated) = (sight.PersonId, sight.HolderIds, sight.DelegatedPostIds);
        var grants = deadlines.Beside<Deadline, ReadGrant>();
        return deadlines.Where(Predicate.Any<Deadline>(
            d => holders.Contains(d.OwnerId),
            delegated.Count == 0 ? _ => false : d => d.Kind == DeadlineKind.SignOffStep && d.IsOpen && delegated.Contains(d.OwnerId),
            d => d.PersonId == me,
            Predicate.All(d => d.PersonId == null, sight.Reaches<Deadline>(d => d.UnitPath)),
            d => d.ListId != null && grants.Any(g => g.ListId == d.ListId && holders.Contains(g.HolderId))));
    }

    /// <summary>Rows of units in the actor's sight, personal ones among them: for figures and dates, never for text.</summary>
    public static IQueryable<Deadline> OfUnitsInSight(this IQueryable<Deadline> deadlines, Actor actor) => InSight(deadlines, actor, d => d.UnitPath);

    /// <inheritdoc cref="OfUnitsInSight(IQueryable{Deadline}, Actor)"/>
    public static IQueryable<Tally> OfUnitsInSight(this IQueryable<Tally> tallies, Actor actor) => InSight(tallies, actor, t => t.UnitPath);

    /// <inheritdoc cref="OfUnitsInSight(IQueryable{Deadline}, Actor)"/>
    public static IQueryable<Problem> OfUnitsInSight(this IQueryable<Problem> problems, Actor actor) => InSight(problems, actor, p => p.UnitPath);

    /// <summary>Units in the actor's sight.</summary>
    public static IQueryable<OrgUnit> OfUnitsInSight(this IQueryable<OrgUnit> units, Actor actor) => InSight(units, actor, u => u.Path);

    private static IQueryable<T> InSight<T>(IQueryable<T> rows, Actor actor, Expression<Func<T, string>> path) =>
        Sight.Of(actor) is { } sight ? rows.Where(sight.Reaches(path)) : rows.Where(_ => false);

    /// <summary>What an actor is today, as values that columns are compared with; null for whoever sees no case (三员).</summary>
    private sealed record Sight(Guid PersonId, List<Guid> HolderIds, List<Guid> DelegatedPostIds, List<Guid> FilesForUnits, List<string> UnitPaths, IReadOnlyList<PathRange> Overseen, bool SeesEveryUnit, bool IsOfOffice)
    {
        public static Sight? Of(Actor actor) => actor.IsSystemAdministrator || actor.PersonId is not { } person ? null : new Sight(
            person,
            [.. actor.HolderIds],
            [.. actor.DelegatedPostIds],
            [.. actor.Posts.Where(p => p.Kind is PostKind.FilingClerk or PostKind.UnitHead or PostKind.VillageSecretary).Select(p => p.UnitId).Distinct()],
            [.. actor.Posts.Select(p => p.UnitPath).Concat(actor.HomeUnitPath is { } home ? [home] : []).Distinct()],
            actor.OverseenRanges,
            actor.Offices.Count > 0 || actor.Posts.Any(p => p.Kind == PostKind.Secretary),
            actor.Offices.Count > 0);

        /// <summary>Of the actor's unit, of a unit that the actor oversees or is liaison of, or of any for office and 书记.</summary>
        public Expression<Func<T, bool>> Reaches<T>(Expression<Func<T, string>> path)
        {
            if (SeesEveryUnit)
            {
                return _ => true;
            }

            var units = UnitPaths;
            var ranges = Overseen.Select(range => Predicate.On(path, p => string.Compare(p, range.From) >= 0 && string.Compare(p, range.To) < 0));
            return Predicate.Any([Predicate.On(path, p => units.Contains(p)), .. ranges]);
        }

        /// <summary>Of a unit that the actor oversees or is liaison of, or of any for office and 书记; being of a unit is not enough.</summary>
        public Expression<Func<T, bool>> Oversees<T>(Expression<Func<T, string>> path) => SeesEveryUnit
            ? _ => true
            : Predicate.Any([_ => false, .. Overseen.Select(range => Predicate.On(path, p => string.Compare(p, range.From) >= 0 && string.Compare(p, range.To) < 0))]);

        /// <summary>Of a unit below one that the actor oversees, without that one itself.</summary>
        public Expression<Func<T, bool>> IsBelowOverseen<T>(Expression<Func<T, string>> path) =>
            Predicate.Any([.. Overseen.Select(range => Predicate.On(path, p => string.Compare(p, range.From) > 0 && string.Compare(p, range.To) < 0))]);
    }
}

/// <summary>What somebody sees, in parts that have nothing in common.</summary>
/// <param name="Many">Parts of any size, each in the order of one index: read page by page.</param>
/// <param name="ManyAtOnce">The same in no order, for counting: one condition for all units.</param>
/// <param name="Few">Parts that stay small whatever the campaign's size (a person's own, what is granted to a post): read whole.</param>
public sealed record VisibleParts(IReadOnlyList<IQueryable<Problem>> Many, IReadOnlyList<IQueryable<Problem>> ManyAtOnce, IReadOnlyList<IQueryable<Problem>> Few)
{
    /// <summary>The parts narrowed alike.</summary>
    public VisibleParts Where(Func<IQueryable<Problem>, IQueryable<Problem>> narrow) =>
        new([.. Many.Select(narrow)], [.. ManyAtOnce.Select(narrow)], [.. Few.Select(narrow)]);
}
