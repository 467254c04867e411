using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell;

/// <summary>A page for an answer that has none of its own: what happened, why, one step that helps.</summary>
public static class ErrorPages
{
    private const string View = "/Shell/_ErrorPage.cshtml";

    /// <summary>A result for controllers and filters that know more than the status.</summary>
    public static ViewResult Result(ErrorPage page, IModelMetadataProvider metadata) => new()
    {
        ViewName = View,
        StatusCode = page.Status,
        ViewData = new ViewDataDictionary<ErrorPage>(metadata, new ModelStateDictionary()) { Model = page },
    };

    /// <summary>Answers with the page for a status.</summary>
    public static Task RenderAsync(HttpContext context, int status) => RenderAsync(context, For(status, PageBefore(context.Request)));

    /// <summary>Answers with a page.</summary>
    public static Task RenderAsync(HttpContext context, ErrorPage page)
    {
        var services = context.RequestServices;
        return services.GetRequiredService<IActionResultExecutor<ViewResult>>().ExecuteAsync(
            new ActionContext(context, context.GetRouteData(), new ActionDescriptor()),
            Result(page with { Reference = page.Status >= 500 ? context.TraceIdentifier : null }, services.GetRequiredService<IModelMetadataProvider>()));
    }

    /// <summary>The words for a status; <paramref name="before"/> is the page the person came from.</summary>
    public static ErrorPage For(int status, string before) => status switch
    {
        400 => new(status, "这一页放得太久，没有提交成", "页面的提交凭证已经失效，什么也没有改。请重新打开这一页再办。", new WayOn("重新打开", before), Home),
        401 => new(status, "登录过期了", "离开太久，系统替您退出了。重新登录后接着办。", new WayOn("去登录", ShellPaths.SignIn)),
        403 => new(status, "这一步您办不了", "您现在的职务没有这项权限。职务有变动的，请系统管理员登记后再试。", Home, new WayOn("换人登录", ShellPaths.SignIn)),
        404 => new(status, "没有找到，或者您看不到它", "可能是编号抄错、草稿已撤回，或者不在您的查看范围内。", Home, new WayOn("查编号", ShellPaths.Search)),
        409 => new(status, "已经有人先办了", "您打开以后，这件事的状态变了，所以没有办成。重新打开看看现在到了哪一步。", new WayOn("重新打开", before), Home),
        413 => new(status, "内容太大，没有收下", "一次提交的内容超过了上限，什么也没有改。", new WayOn("重新打开", before), Home),
        422 => new(status, "有内容不合要求，没有存", "请回到上一页，按提示补好再交。", new WayOn("重新打开", before), Home),
        429 => new(status, "太快了，请稍等", "短时间内请求太多，过一分钟再试。", new WayOn("重新打开", before)),
        >= 500 => new(status, "没办成，是系统的问题", "什么也没有改。过一分钟再试一次；还不行，把上面的编号告诉系统管理员。", new WayOn("重新打开", before), Home),
        _ => new(status, "这样办不了", "这个地址不接受这样的请求。", Home),
    };

    internal static WayOn Home => new("回工作台", "/");

    // Only the path of our own page: an address from outside is never linked to.
    internal static string PageBefore(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return request.Path + request.QueryString;
        }

        return Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var referer) && referer.Authority == request.Host.Value
            ? referer.PathAndQuery
            : "/";
    }
}
