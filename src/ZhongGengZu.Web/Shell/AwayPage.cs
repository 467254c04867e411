using ZhongGengZu.Data;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell;

/// <summary>The page for a database that does not answer: what became of the act, and all that was typed to be sent again. It asks the database for nothing.</summary>
public static class AwayPage
{
    private const string RetryAfterSeconds = "30";
    private const string Title = "数据库暂时连不上";
    private const string Kept = "填的内容都在这一页，没有丢，不用重填。";
    private const string KeptButFor = "除了下面要再给一次的，填的内容都在这一页，没有丢。";

    /// <summary>Answers with it.</summary>
    /// <param name="context">The request, as it came.</param>
    /// <param name="outcome">What is known of the act.</param>
    /// <param name="form">What was sent; null for a page that was only to be read.</param>
    public static Task RenderAsync(HttpContext context, SaveOutcome outcome, IFormCollection? form)
    {
        context.Response.Headers.RetryAfter = RetryAfterSeconds;
        return ErrorPages.RenderAsync(context, For(outcome, context.Request, form));
    }

    private static ErrorPage For(SaveOutcome outcome, HttpRequest request, IFormCollection? form)
    {
        const int status = StatusCodes.Status503ServiceUnavailable;
        var before = ErrorPages.PageBefore(request);
        var again = form is null ? null : Again(request, form);
        var kept = again switch { null => null, { Files.Count: 0, Passwords.Count: 0 } => Kept, _ => KeptButFor };
        return (outcome, HttpMethods.IsGet(request.Method)) switch
        {
            (SaveOutcome.Written, _) => new(status, "已经办成，下一页没有打开", $"刚才这一步已经存上，不用再办。{Title}，过一会儿再打开看。", new WayOn("重新打开", before), ErrorPages.Home),
            (SaveOutcome.Unknown, _) => new(status, "不知道办成没有", $"存到一半，{Title}，查不到存上没有。过一会儿先打开看一看；没有存上，再交一次。", new WayOn("先打开看一看", before)) { Kept = kept, Again = again },
            (_, true) => new(status, Title, "可能正在切换或者维护，一般一两分钟就好。过一会儿再试。", new WayOn("再试一次", before), ErrorPages.Home),
            _ => new(status, Title, "刚才这一步没有办成，也没有存。可能正在切换或者维护，过一会儿再交一次。", new WayOn("重新打开", before)) { Kept = kept, Again = again },
        };
    }

    private static SendAgain Again(HttpRequest request, IFormCollection form)
    {
        var (secret, open) = (form.Keys.Where(PostedForm.IsSecret).ToList(), form.Where(f => !PostedForm.IsSecret(f.Key)));
        return new SendAgain(
            request.Path + request.QueryString,
            request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true,
            [.. open.SelectMany(f => f.Value.Select(value => (f.Key, value ?? "")))],
            secret,
            [.. form.Files.Where(f => f.Length > 0).Select(f => (f.Name, f.FileName))]);
    }
}
