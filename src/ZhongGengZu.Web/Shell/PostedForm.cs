using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace ZhongGengZu.Web.Shell;

/// <summary>What is sent here is passwords: neither kept nor given back.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PasswordsOnlyAttribute : Attribute;

/// <summary>What a person sent, for a page that gives it back unacted on.</summary>
public static class PostedForm
{
    /// <summary>The form of a request, whether anybody has read it or not; null where there is none or it is beyond what may be sent.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpContext http)
    {
        var about = http.GetEndpoint()?.Metadata;
        if (HttpMethods.IsGet(http.Request.Method) || !http.Request.HasFormContentType || about?.GetMetadata<PasswordsOnlyAttribute>() is not null)
        {
            return null;
        }

        if (http.Features.Get<IFormFeature>() is not { Form: not null } && about?.GetMetadata<RequestFormLimitsAttribute>() is { } limits)
        {
            // The filter that allows an address its large form runs behind sign-in only.
            http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { ValueCountLimit = limits.ValueCountLimit, ValueLengthLimit = limits.ValueLengthLimit, MultipartBodyLengthLimit = limits.MultipartBodyLengthLimit }));
        }

        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception tooMuch) when (tooMuch is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>A password is given back to nobody.</summary>
    public static bool IsSecret(string field) => field.Contains("password", StringComparison.OrdinalIgnoreCase);
}
