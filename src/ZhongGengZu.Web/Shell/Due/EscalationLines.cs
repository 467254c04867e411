using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Shell.Due;

/// <summary>A rung as pages show it: 第 1 级 4月13日 周启明（局长）.</summary>
public sealed record EscalationLine(int Level, DateOnly Day, string Names, string Post)
{
    /// <summary>Who was told.</summary>
    public string Who => Post.Length == 0 || Post == Names ? Names : $"{Names}（{Post}）";
}

/// <summary>逾期上报 of some deadlines, and when the next rung follows.</summary>
public sealed record EscalationModel(IReadOnlyList<EscalationLine> Lines, DateOnly? NextOn = null);

public static class EscalationLines
{
    /// <summary>The rungs, lowest first.</summary>
    public static async Task<IReadOnlyList<EscalationLine>> LinesAsync(this IQueryable<Escalation> rungs, CancellationToken cancel) =>
        await rungs.OrderBy(e => e.RaisedAt).ThenBy(e => e.Level).Take(ReachedAtMost)
            .Select(e => new EscalationLine(e.Level, e.Day, e.ReachedNames, e.ReachedPost)).ToListAsync(cancel);

    private const int ReachedAtMost = 20;
}
