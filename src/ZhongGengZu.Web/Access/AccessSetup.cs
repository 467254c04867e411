using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;

namespace ZhongGengZu.Web.Access;

/// <summary>Who may in: accounts, the session cookie, permissions. What is not declared is denied.</summary>
public static class AccessSetup
{
    private const string DefaultKeyFolder = "data/keys";

    public static WebApplicationBuilder AddAccess(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentActor>();
        services.AddScoped<SigningWindow>();
        services.AddScoped<ParkedForms>();
        services.AddScoped<PersonalReads>();
        services.AddScoped<Accounts>();
        services.AddDataProtection()
            .SetApplicationName("ZhongGengZu")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.GetFullPath(builder.Configuration["Keys:Folder"] ?? DefaultKeyFolder, AppContext.BaseDirectory)));
        AddAccounts(services);
        AddSession(services);
        services.AddScoped<IAuthorizationHandler, RequiresHandler>();
        services.AddAuthorizationBuilder()
            // An address that leads nowhere is a 404, not a refusal; an endpoint that declares nothing is denied.
            .SetFallbackPolicy(new AuthorizationPolicyBuilder()
                .RequireAssertion(context => context.Resource is HttpContext http && http.GetEndpoint() is null)
                .Build());
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "zgz.form";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.HttpOnly = true;
        });
        services.Configure<MvcOptions>(mvc =>
        {
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            mvc.Filters.Add(new OversizedForms());
            mvc.Filters.Add<InitialPasswordFilter>();
            mvc.Filters.Add<GiveBackParkedForm>();
            mvc.Filters.Add<RefusalFilter>();
            mvc.Conventions.Add(new DevelopmentOnlyConvention(builder.Environment.IsDevelopment()));
        });
        return builder;
    }

    /// <summary>After routing: who is it, and may they?</summary>
    public static void UseAccess(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddIdentityCore<Account>(identity =>
            {
                identity.Password.RequiredLength = PasswordRules.LeastLength;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Password.RequiredUniqueChars = 5;
                identity.Lockout.MaxFailedAccessAttempts = SignInLimits.Tries;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(SignInLimits.LockedMinutes);
            })
            .AddSignInManager()
            .AddErrorDescriber<ChineseIdentityErrors>()
            .AddPasswordValidator<PasswordRules>()
            .AddEntityFrameworkStores<CaseDbContext>();
    }

    private static void AddSession(IServiceCollection services)
    {
        services.AddScoped<SessionEvents>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "zgz.session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(SignInLimits.SessionMinutes);
            cookie.SlidingExpiration = true;
            cookie.EventsType = typeof(SessionEvents);
        });
    }
}

/// <summary>The numbers of signing in, as the pages say them too.</summary>
public static class SignInLimits
{
    /// <summary>Wrong passwords in a row that lock an account.</summary>
    public const int Tries = 5;

    public const int LockedMinutes = 15;

    /// <summary>Longest sign-in name.</summary>
    public const int NameLength = 40;

    /// <summary>Without a click for so long, a session ends.</summary>
    public const int SessionMinutes = 30;
}
