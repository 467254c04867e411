using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Delegations;

/// <summary>One delegation: whose post, who signs, from when to when.</summary>
public sealed record DelegationRow
{
    public required Guid Id { get; init; }

    public required Guid HolderPersonId { get; init; }

    public required Guid DelegatePersonId { get; init; }

    public required string Holder { get; init; }

    public required string Delegate { get; init; }

    public required string Post { get; init; }

    public required string Unit { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required DateTime? WithdrawnAt { get; init; }

    /// <summary>Runs, begins, or is over.</summary>
    public TagWord State(DateOnly today) =>
        WithdrawnAt is { } at ? new TagWord(TagForm.Tinted, $"{Wording.Mark(Shanghai.DateOf(at))} 收回")
        : To < today ? new TagWord(TagForm.Tinted, "已过")
        : From > today ? new TagWord(TagForm.Dashed, "还没开始")
        : new TagWord(TagForm.Outlined, "代签中");

    /// <summary>The giver may still take it back.</summary>
    public bool MayWithdraw(Guid? reader, DateOnly today) => reader == HolderPersonId && WithdrawnAt is null && To >= today;
}

/// <summary>代签授权: what I have given, what I was given; to the office, everybody's.</summary>
public sealed record DelegationPage(DelegationForm Form, IReadOnlyList<SelectListItem> Posts, IReadOnlyList<SelectListItem> People, IReadOnlyList<DelegationRow> Rows, Guid? Reader, bool IsOffice, DateOnly Today);

/// <summary>Reads delegations in a fixed number of statements.</summary>
public sealed class DelegationReader(CaseDbContext db, CurrentActor current, CaseClock clock, Colleagues colleagues)
{
    private const int MostRows = 100;

    private Actor Actor => current.Actor;

    public async Task<DelegationPage> PageAsync(DelegationForm form, CancellationToken cancel)
    {
        var (me, all, today) = (Actor.PersonId, Actor.Offices.Count > 0, clock.Today);
        var rows = await (
            from d in db.Delegations.AsNoTracking()
            where all || d.HolderPersonId == me || d.DelegatePersonId == me
            join post in db.Posts on d.PostId equals post.Id
            join unit in db.Units on post.UnitId equals unit.Id
            join holder in db.People on d.HolderPersonId equals holder.Id
            join substitute in db.People on d.DelegatePersonId equals substitute.Id
            orderby d.To descending, d.Id descending
            select new DelegationRow
            {
                Id = d.Id,
                HolderPersonId = d.HolderPersonId,
                DelegatePersonId = d.DelegatePersonId,
                Holder = holder.Name,
                Delegate = substitute.Name,
                Post = post.Title,
                Unit = unit.Name,
                From = d.From,
                To = d.To,
                WithdrawnAt = d.WithdrawnAt,
            }).Take(MostRows).ToListAsync(cancel);
        var posts = Actor.Posts.Where(p => Delegation.MayBeOf(p.Kind)).ToList();
        form.PostId ??= posts.Count > 0 ? posts[0].PostId : null;
        return new DelegationPage(
            form,
            [.. posts.Select(p => new SelectListItem($"{p.UnitName} {p.Title}", p.PostId.ToString()))],
            posts.Count == 0 ? [] : await PeopleAsync(cancel), rows, me, all, today);
    }

    /// <summary>Somebody with an account that is open and no 三员's, who holds a post today; null else.</summary>
    public async Task<DelegateCandidate?> CandidateAsync(Guid? person, CancellationToken cancel)
    {
        var today = clock.Today;
        return await (
            from account in db.Users.AsNoTracking()
            where account.PersonId == person && !account.Disabled && !account.IsSystemAdministrator
            join one in db.People on account.PersonId equals one.Id
            where db.Appointments.Any(a => a.PersonId == one.Id && a.From <= today && (a.To == null || a.To >= today))
            select new DelegateCandidate(one.Id, one.Name, account.Id)).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Who was told of a delegation, whatever has become of that account.</summary>
    public Task<DelegateCandidate> ToldAsync(Delegation delegation, CancellationToken cancel) => (
        from account in db.Users.AsNoTracking()
        where account.PersonId == delegation.DelegatePersonId
        join one in db.People on account.PersonId equals one.Id
        orderby account.Disabled
        select new DelegateCandidate(one.Id, one.Name, account.Id)).FirstAsync(cancel);

    private async Task<IReadOnlyList<SelectListItem>> PeopleAsync(CancellationToken cancel) =>
        [new SelectListItem("选人", ""), .. (await colleagues.ReadAsync(cancel)).Where(p => p.Id != Actor.PersonId).AsChoices()];
}

public sealed class DelegationsRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<DelegationReader>();
}
