using ZhongGengZu.Domain;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Web.Shell;

/// <summary>Who stands behind a post today, in words: names and the post's title.</summary>
/// <param name="Names">Names, joined; the post's title again when it is vacant.</param>
/// <param name="Post">Title of the post or name of the office.</param>
/// <param name="IsFallback">The step has fallen to it.</param>
public sealed record WhoActs(string Names, string Post, bool IsFallback)
{
    private const int MostNames = 2;

    /// <summary>Of a resolved stop; null = nobody is left.</summary>
    public static WhoActs Of(Routing routing, ResolvedStop? stop) =>
        stop is null
            ? new WhoActs("没有人", "职务空缺", false)
            : Of(routing, stop.Stop.Holder) with { Names = NamesOf(routing, stop.Stop.Holder, stop.PersonIds), IsFallback = stop.Rank > 0 };

    /// <summary>Who may sign the current step of a round: its signer, and whoever signs in that place (代签).</summary>
    public static WhoActs Signing(Routing routing, SignOffRound round)
    {
        var who = Of(routing, SignOffRules.CurrentSigner(round, routing));
        var substitutes = SignOffRules.Delegates(round, routing).Select(d => routing.Directory.Person(d.DelegatePersonId)?.Name).OfType<string>().ToList();
        return substitutes.Count == 0 ? who : who with { Names = $"{who.Names}（或{string.Join("、", substitutes)}代签）" };
    }

    /// <summary>Of a holder as it is today.</summary>
    public static WhoActs Of(Routing routing, Holder holder)
    {
        var directory = routing.Directory;
        var post = holder.Kind switch
        {
            HolderKind.Post => directory.Post(holder.Id)?.Title,
            HolderKind.Office => directory.Unit(holder.Id)?.Name,
            _ => directory.HomeOf(holder.Id, routing.Today) is { } home ? directory.Post(home.PostId)?.Title : null,
        };
        return new WhoActs(NamesOf(routing, holder, routing.HoldersOf(holder)), post ?? "", false);
    }

    // An office acts as an office; naming everybody there would say nothing.
    private static string NamesOf(Routing routing, Holder holder, IReadOnlyList<Guid> people)
    {
        var directory = routing.Directory;
        if (holder.Kind == HolderKind.Office)
        {
            return directory.Unit(holder.Id)?.Name ?? "";
        }

        var names = people.Select(p => directory.Person(p)?.Name).OfType<string>().ToList();
        return names.Count switch
        {
            0 => directory.Post(holder.Id)?.Title ?? "",
            <= MostNames => string.Join("、", names),
            _ => $"{string.Join('、', names.Take(MostNames))}等 {names.Count} 人",
        };
    }
}
