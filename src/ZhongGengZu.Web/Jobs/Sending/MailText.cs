using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Jobs.Sending;

/// <summary>A mail in words: subject, plain text and simple HTML, the same things in both.</summary>
public sealed record MailText(string Subject, string Plain, string Html)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // The most pressing first.
    private static readonly (string Word, NoticeOccasion[] Occasions)[] Groups =
    [
        ("催办", [NoticeOccasion.Nudged]),
        ("逾期上报", [NoticeOccasion.Escalated]),
        ("已逾期", [NoticeOccasion.Overdue, NoticeOccasion.Repeating]),
        ("到期", [NoticeOccasion.Due]),
        ("临期", [NoticeOccasion.DueSoon]),
        ("新到", [NoticeOccasion.Assigned]),
    ];

    private sealed record Line(string What, string? Note, string When, string Href);

    /// <summary>Writes the mail of these things; one line a deadline, personal ones as a number.</summary>
    public static MailText Of(DispatchKind kind, string name, DateOnly day, IReadOnlyList<MailItem> items, SiteAddress site)
    {
        var newest = items.GroupBy(i => i.Notice.DeadlineId).Select(g => g.OrderBy(i => i.Notice.Occasion).Last()).ToList();
        var groups = Groups
            .Select(g => (g.Word, Items: newest.Where(i => g.Occasions.Contains(i.Notice.Occasion)).OrderBy(i => i.Row.DueAt).ToList()))
            .Where(g => g.Items.Count > 0).ToList();
        var counts = string.Join("，", groups.Select(g => $"{g.Word} {g.Items.Count} 件"));
        var title = string.Join("、", items.Select(i => i.Definition.Title).Distinct());
        var head = kind == DispatchKind.Digest ? $"{Wording.Day(day)} {Wording.Weekday(day)}的提醒" : newest.Count == 1 ? $"{groups[0].Word}：{newest[0].What}" : counts;
        var drawn = groups.ConvertAll(g => ($"{g.Word} {g.Items.Count} 件", LinesOf(g.Items, site)));
        return new MailText(
            kind == DispatchKind.Digest ? $"【{title}】{Wording.Day(day)}提醒：{counts}" : $"【{title}】{head}",
            PlainOf(name, head, drawn, site),
            HtmlOf(name, title, head, drawn, site));
    }

    private static List<Line> LinesOf(IReadOnlyList<MailItem> items, SiteAddress site)
    {
        var personal = items.Count(i => i.Row.IsPersonal);
        return
        [
            .. items.Where(i => !i.Row.IsPersonal).Select(i => new Line(i.What, i.Words is { } words ? $"{DueWords.Note(i.Row)}　“{words}”" : DueWords.Note(i.Row), $"{Wording.Day(Shanghai.DateOf(i.Row.DueAt))}　{i.Light}", site.BaseUrl + DueWords.WhyHref(i.Row.Id))),
            .. personal == 0 ? Array.Empty<Line>() : [new Line($"个人事项 {personal} 件", "内容只在系统里看", "", site.BaseUrl + "/")],
        ];
    }

    private static string PlainOf(string name, string head, List<(string, List<Line>)> groups, SiteAddress site)
    {
        var text = new StringBuilder().Append(name).Append("：\n\n").Append(head).Append("\n");
        foreach (var (word, lines) in groups)
        {
            text.Append('\n').Append(word).Append('\n');
            foreach (var line in lines)
            {
                text.Append("· ").AppendJoin("　", new[] { line.What, line.Note, line.When }.Where(w => !string.IsNullOrEmpty(w))).Append("\n  ").Append(line.Href).Append('\n');
            }
        }

        return text.Append("\n到工作台办理：").Append(site.BaseUrl).Append("/\n收不收邮件、怎么收，在本人账号里改：").Append(site.BaseUrl).Append(ShellPaths.Account).Append('\n').ToString();
    }

    private static string HtmlOf(string name, string title, string head, List<(string, List<Line>)> groups, SiteAddress site)
    {
        static string E(string? text) => Encoder.Encode(text ?? "");
        var html = new StringBuilder();
        html.Append($"""
            <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{E(head)}</title></head>
            <body style="margin:0;background:#f4f3f1;font-family:'Noto Sans CJK SC','Microsoft YaHei',sans-serif;color:#1f1d1a;line-height:1.6">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
            <table role="presentation" width="640" cellpadding="0" cellspacing="0" style="max-width:640px;background:#fff;border-top:4px solid #b3261e">
            <tr><td style="padding:24px 32px 8px"><div style="font-size:13px;color:#6b6560">{E(title)}</div><h1 style="font-size:20px;margin:4px 0 0">{E(head)}</h1><p style="margin:8px 0 0">{E(name)}：</p></td></tr>
            """);
        foreach (var (word, lines) in groups)
        {
            html.Append($"""<tr><td style="padding:16px 32px 0"><h2 style="font-size:15px;margin:0;padding-bottom:6px;border-bottom:1px solid #d9d5d0;color:{(word.Contains("逾期", StringComparison.Ordinal) ? "#b3261e" : "#1f1d1a")}">{E(word)}</h2><table role="presentation" width="100%" cellpadding="0" cellspacing="0">""");
            foreach (var line in lines)
            {
                html.Append($"""<tr><td style="padding:8px 0;border-bottom:1px solid #eeebe7;font-size:15px"><a href="{E(line.Href)}" style="color:#1f1d1a">{E(line.What)}</a><div style="font-size:13px;color:#6b6560">{E(line.Note)}</div></td><td align="right" style="padding:8px 0;border-bottom:1px solid #eeebe7;font-size:13px;white-space:nowrap;vertical-align:top">{E(line.When)}</td></tr>""");
            }

            html.Append("</table></td></tr>");
        }

        return html.Append($"""
            <tr><td style="padding:20px 32px 24px"><a href="{E(site.BaseUrl)}/" style="display:inline-block;background:#b3261e;color:#fff;text-decoration:none;padding:8px 20px;font-size:15px">到工作台办理</a>
            <p style="font-size:12px;color:#6b6560;margin:16px 0 0">收不收邮件、怎么收，在<a href="{E(site.BaseUrl + ShellPaths.Account)}" style="color:#6b6560">本人账号</a>里改。</p></td></tr>
            </table></td></tr></table></body></html>
            """).ToString();
    }
}
