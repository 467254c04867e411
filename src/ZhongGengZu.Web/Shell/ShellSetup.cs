namespace ZhongGengZu.Web.Shell;

public static class ShellSetup
{
    /// <summary>The frame's services.</summary>
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddSingleton<Icons>();
        services.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(ChineseBinding.Set);
        services.AddScoped<CurrentCampaign>();
        services.AddScoped<Colleagues>();
        services.AddScoped<IShell, CaseShell>();
        // Chinese as it is, in attributes too: entities would only make pages longer.
        services.Configure<Microsoft.Extensions.WebEncoders.WebEncoderOptions>(options =>
            options.TextEncoderSettings = new System.Text.Encodings.Web.TextEncoderSettings(System.Text.Unicode.UnicodeRanges.All));
        return services;
    }

    /// <summary>Headers on every answer, and a page in words for every answer that has no body or did not come about.</summary>
    public static void UseShell(this IApplicationBuilder app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => ErrorPages.RenderAsync(context, StatusCodes.Status500InternalServerError),
        });
        app.UseMiddleware<RequestRepeats>();
        app.UseStatusCodePages(context => ErrorPages.RenderAsync(context.HttpContext, context.HttpContext.Response.StatusCode));
    }
}
