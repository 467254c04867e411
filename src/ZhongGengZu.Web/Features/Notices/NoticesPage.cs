using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.Notices;

/// <summary>提醒, a page of it.</summary>
public sealed record NoticesPage
{
    public const int PageSize = 50;

    public required CampaignDefinition Definition { get; init; }

    public required LightScale Lights { get; init; }

    public required IReadOnlyList<NoticeRow> Rows { get; init; }

    public required bool SeesBoard { get; init; }

    public required bool IsFirst { get; init; }

    public required DueCursor? Next { get; init; }

    /// <summary>Up to here is put away with 全部知道了; null when nothing is unread on this page.</summary>
    public required DateTime? UnreadUpTo { get; init; }
}

public sealed class NoticesReader(NoticeRows notices, CurrentActor current, CurrentCampaign campaigns)
{
    public async Task<NoticesPage?> ReadAsync(string? after, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var (mine, cursor) = (notices.Mine(campaign.Id), DueCursor.Parse(after));
        var rows = await notices.RowsAsync(
            (cursor is null ? mine : mine.Where(n => n.MadeAt <= cursor.At && (n.MadeAt < cursor.At || n.Id.CompareTo(cursor.Id) > 0)))
                .OrderByDescending(n => n.MadeAt).ThenBy(n => n.Id).Take(NoticesPage.PageSize + 1),
            cancel);
        return new NoticesPage
        {
            Definition = definition,
            Lights = campaigns.Lights(definition),
            Rows = [.. rows.Take(NoticesPage.PageSize)],
            SeesBoard = current.May(Permission.ViewBoard),
            IsFirst = cursor is null,
            Next = rows.Count > NoticesPage.PageSize ? new DueCursor(rows[^2].MadeAt, rows[^2].Id) : null,
            UnreadUpTo = rows.Any(r => r.ReadAt is null && r.Row.MetAt is null) ? rows.Max(r => r.MadeAt) : null,
        };
    }
}

public sealed class NoticesRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<NoticesReader>();
}
