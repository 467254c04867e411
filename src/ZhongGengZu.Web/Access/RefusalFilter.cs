using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Access;

/// <summary>
/// 不予办理, in Chinese: a refused act answers 403, 409 or 422 with the sentence and a way on. A form that redisplays itself
/// catches the refusal first; what somebody else changed meanwhile is <see cref="RefusalCode.Stale"/>.
/// </summary>
public sealed class RefusalFilter(IModelMetadataProvider metadata) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        RefusalCode? code = context.Exception switch
        {
            Refusal refusal => refusal.Code,
            DbUpdateConcurrencyException => RefusalCode.Stale,
            _ => null,
        };
        if (code is not { } refused)
        {
            return;
        }

        var kind = Refusal.KindOf(refused);
        var limit = (context.Exception as Refusal)?.Fields.FirstOrDefault()?.Limit;
        var back = ParkedForms.PageOf(context.HttpContext.Request);
        var page = new ErrorPage(StatusOf(kind), TitleOf(kind), Wording.Sentence(refused, limit),
            [.. back is null ? Array.Empty<WayOn>() : [new WayOn("回刚才那一页", back)], new WayOn("回工作台", "/")]);
        context.Result = ErrorPages.Result(page, metadata);
        context.ExceptionHandled = true;
    }

    public static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    private static string TitleOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Forbidden => "这一步您不能办",
        RefusalKind.Conflict => "现在不能这样办",
        _ => "填的内容还不能用",
    };
}
