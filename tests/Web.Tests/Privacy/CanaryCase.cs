namespace ZhongGengZu.Web.Tests.Privacy;

/// <summary>
/// One personal list with a canary text and who may read it. The names are a hand-written table out of “who may read a personal list”,
/// never asked of the product.
/// </summary>
/// <param name="Key">Its canary: every text of the case begins with it.</param>
/// <param name="Person">Whose list.</param>
/// <param name="Readers">Who reads it beside the person: posts resolved for its rounds and its verification.</param>
/// <param name="WhenSent">The 督查考核办 reads it when lists are reported in full.</param>
/// <param name="Always">The 督查考核办 reads it under 仅统计 too: it verifies this list itself.</param>
/// <param name="MeasureOwner">Somebody who sees the measure and nothing else.</param>
/// <param name="HandedIn">The problem has a page for readers; a draft has one for its person alone.</param>
internal sealed record CanaryCase(
    string Key, string Person, string[] Readers, bool WhenSent = false, bool Always = false, string? MeasureOwner = null, bool HandedIn = true)
{
    public static readonly string[] Office = ["weizhengqing", "dingyifan", "shaomin", "yuanhaoran"];

    /// <summary>A case a state, and one for each way a post comes to read it.</summary>
    public static readonly IReadOnlyList<CanaryCase> All =
    [
        new("draft", "tanlixin", [], HandedIn: false),
        new("filed", "bianzhiqiang", ["weichengzhi"]),
        // Its unit has sent nothing yet.
        new("planned", "shangguanyue", ["weichengzhi"]),
        // Sent, and returned to its filer since: a draft again, for those too who have read it before.
        new("returned", "wuxiaotong", [], HandedIn: false),
        new("takenback", "yaojiaxin", [], HandedIn: false),
        new("sent", "hanlu", ["zhouqiming"], WhenSent: true),
        new("signing", "sunli", ["zhouqiming"], WhenSent: true),
        new("claimed", "chuyunfei", ["zhouqiming"], WhenSent: true, MeasureOwner: "fengnuan"),
        new("closed", "guohaiyang", ["zhouqiming"], WhenSent: true),
        // Its unit's sending was withdrawn before it was received.
        new("unsent", "renpeng", ["tongyongjun"]),
        new("onthespot", "gaojian", ["mengxianwen"]),
        // A bureau's head: the 分管领导 signs, the office verifies.
        new("bureauhead", "mengxianwen", ["tangmin"], WhenSent: true, Always: true),
        // The head's post is vacant: fallen to the 分管领导.
        new("vacant", "weiwenbo", ["luojianguo"]),
        // The head left after it was handed in: the 分管领导 reads, who was head does no longer.
        new("fallen", "zhengkai", ["tangmin"]),
        // 主持工作: the acting head is the post's only holder, the regular one keeps the own list.
        new("acting", "ruanqing", ["luxiaofeng"]),
        new("displaced", "shilei", ["luojianguo"]),
        new("village", "zhugenfa", ["majunming", "qinxiangdong"]),
        new("leader", "guhuaimin", ["chengliyan"], WhenSent: true),
        new("secretary", "chengliyan", [], WhenSent: true, Always: true),
        // Of the office itself: its head accepts, colleagues do not read along.
        new("ofoffice", "dingyifan", ["weizhengqing"]),
    ];

    /// <summary>
    /// Who opens every page, of every kind of post at least one: heads whose unit has sent and has not, acting, displaced and former head,
    /// 分管领导 before and after it has fallen to them, liaison, 书记, the office's head and 经办人, a 经办人, deputy, section head,
    /// the owner of a measure, village posts.
    /// </summary>
    public static IReadOnlyList<string> Lookers { get; } =
    [
        "zhouqiming", "weichengzhi", "luxiaofeng", "shilei", "xiezhongyi", "shenzhiyuan", "tangmin", "qinxiangdong", "chengliyan",
        "weizhengqing", "shaomin", "liushiyu", "tanlixin", "suwenjing", "fengnuan", "majunming", "shenqiaolan", "wenxiulan",
    ];

    /// <summary>Under 仅统计 only the office reads less: it and those nearest to it open every page.</summary>
    public static IReadOnlyList<string> LookersAtCounts { get; } = ["weizhengqing", "shaomin", "zhouqiming", "fengnuan"];

    /// <summary>A text of the case: the canary first, so that a shortened title still sings; then words for searches.</summary>
    public string Text(string field) => $"{Mark(field)} 窗口办件来回退，群众要跑三趟";

    /// <summary>The canary itself, letters only, so that no encoding changes it.</summary>
    public string Mark(string field) => $"canary{Key}x{field}";

    public bool IsReader(string name, bool inFull) =>
        name == Person || Readers.Contains(name) || ((inFull ? WhenSent : Always) && Office.Contains(name));
}
