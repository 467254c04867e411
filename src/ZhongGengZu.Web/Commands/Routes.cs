using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.StaticAssets;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Commands;

/// <summary>One row a method of an endpoint.</summary>
/// <param name="Method">GET, POST …</param>
/// <param name="Path">The pattern, such as /problems/{id}.</param>
/// <param name="Permission">What it takes (one of several), null for an anonymous one and for one that declares nothing, which is denied.</param>
/// <param name="Anonymous">Whether nobody is asked.</param>
/// <param name="Returns">page, fragment, file, json or redirect.</param>
public sealed record RouteRow(string Method, string Path, string? Permission, bool Anonymous, string Returns);

/// <summary>Every address the product answers, with its permission. Needs no database; static files are left out.</summary>
public sealed class Routes : IVerb
{
    // What the build's static files fall back to while developing; it answers nothing that is not one of them.
    private const string StaticFallback = "{**path:file}";

    public string Name => "routes";

    public string Usage => "[--json]";

    public Task<VerbResult> RunAsync(VerbArguments arguments, IServiceProvider services)
    {
        arguments.Words(0, 0);
        arguments.Allow();
        var rows = Of(services.GetRequiredService<EndpointDataSource>());
        var lines = rows.Select(r => $"{r.Method,-6} {r.Path,-48} {(r.Anonymous ? "(anonymous)" : r.Permission ?? "(undeclared)"),-36} {r.Returns}");
        return Task.FromResult(new VerbResult([.. lines], rows));
    }

    public static IReadOnlyList<RouteRow> Of(EndpointDataSource endpoints) =>
    [
        .. from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
           where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != StaticFallback
           from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
           select RowOf(endpoint, method) into row
           orderby row.Path, row.Method
           select row,
    ];

    private static RouteRow RowOf(RouteEndpoint endpoint, string method)
    {
        var anonymous = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        var returned = endpoint.Metadata.GetMetadata<ReturnsAttribute>()?.Returned ?? (method == "GET" ? Returned.Page : Returned.Redirect);
        return new RouteRow(
            method,
            "/" + endpoint.RoutePattern.RawText?.TrimStart('/'),
            anonymous ? null : PermissionOf(endpoint),
            anonymous,
            returned.ToString().ToLowerInvariant());
    }

    // All declarations must hold, each of them by any one of its permissions.
    private static string? PermissionOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<RequiresAttribute>() is { Count: > 0 } declared
            ? string.Join(" & ", declared.Select(d => string.Join('|', d.AnyOf)))
            : null;
}
