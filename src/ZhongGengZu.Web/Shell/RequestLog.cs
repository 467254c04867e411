using System.Diagnostics;
using Microsoft.AspNetCore.Routing;

namespace ZhongGengZu.Web.Shell;

/// <summary>One line a request: method, route pattern, status, milliseconds. The pattern, since a path or query may name a person.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            Answered(logger, context.Request.Method, route, context.Response.StatusCode, Math.Round(elapsed, 1));
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} answered {Status} in {Milliseconds} ms")]
    private static partial void Answered(ILogger logger, string method, string route, int status, double milliseconds);
}

public static class RequestLogSetup
{
    public static void UseRequestLog(this IApplicationBuilder app) => app.UseMiddleware<RequestLog>();
}
