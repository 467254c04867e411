using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ZhongGengZu.Web.Access;

/// <summary>A form beyond what may be sent was never read, and so neither was its token: the answer says that it is too large, not that it is old.</summary>
public sealed class OversizedForms : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult && await IsTooLargeAsync(context.HttpContext.Request))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        }

        await next();
    }

    // What failed before fails again, at no cost: the form is read once.
    private static async Task<bool> IsTooLargeAsync(HttpRequest request)
    {
        try
        {
            return request.HasFormContentType && (await request.ReadFormAsync()) is null;
        }
        catch (InvalidDataException)
        {
            return true;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode == StatusCodes.Status413PayloadTooLarge;
        }
    }
}
