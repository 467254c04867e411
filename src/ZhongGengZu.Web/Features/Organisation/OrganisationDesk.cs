using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Organisation;

/// <summary>What an act changed for who is responsible: posts that have other holders, units that have another 分管 or 联系.</summary>
public sealed record PostChange(IReadOnlyCollection<Guid> Posts, IReadOnlyCollection<Guid> Units)
{
    public static PostChange None { get; } = new([], []);

    public static PostChange OfPost(Guid id) => new([id], []);

    public static PostChange OfUnit(Guid id) => new([], [id]);
}

/// <summary>Every change of the organisation: load the register, call one of its methods, save, tell whoever hands deadlines on.</summary>
public sealed class OrganisationDesk(CaseDbContext db, CaseDesk desk, CurrentActor current, IEnumerable<IPostChangeListener> listeners)
{
    /// <summary>Five statements, however large the organisation is.</summary>
    public async Task<OrganisationRegister> OpenAsync(CancellationToken cancel) => new(
        await db.Units.ToListAsync(cancel),
        await db.Posts.ToListAsync(cancel),
        await db.Appointments.ToListAsync(cancel),
        await db.Oversights.ToListAsync(cancel),
        await db.People.ToListAsync(cancel));

    /// <summary>Runs one act; what it makes anew is taken up by the returned row.</summary>
    public async Task<T> ActAsync<T>(Func<OrganisationRegister, CaseWork, T> act, Func<T, PostChange> changed, CancellationToken cancel)
        where T : class
    {
        var work = await desk.BeginAsync(current.Actor, cancel);
        var row = act(await OpenAsync(cancel), work);
        desk.Add(row);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await desk.SaveAsync(work, cancel);
        var (posts, units) = changed(row);
        if (posts.Count + units.Count > 0)
        {
            foreach (var listener in listeners)
            {
                await listener.PostsChangedAsync(posts, units, cancel);
            }
        }

        await desk.CommitAsync(transaction, cancel);
        return row;
    }
}

public sealed class OrganisationRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<OrganisationDesk>();
        services.AddScoped<OrganisationPages>();
        services.AddScoped<FormPages>();
    }
}
