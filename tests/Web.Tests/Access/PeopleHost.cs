using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Providers.Sqlite;
using ZhongGengZu.Documents.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Commands;

namespace ZhongGengZu.Web.Tests.Access;

/// <summary>The product with the demo's organisation, no campaign, one administrator and a few people's accounts; their passwords are known.</summary>
public class PeopleHost : SqliteWebHost
{
    public const string Administrator = "admin";

    private readonly Dictionary<string, string> _passwords = [];

    protected override IEnumerable<(string Key, string Value)> Settings => [("Demo:Load", "")];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        SetClock(new DateOnly(2021, 4, 8), new TimeOnly(9, 0));
        await InScopeAsync(async services =>
        {
            var work = await services.GetRequiredService<CaseDesk>().BeginAsync(OperatorActor.Actor, default);
            var file = OrganisationFileReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "seeds", "organisations", "suzhou.json")).Value!;
            await services.GetRequiredService<OrganisationImport>().RunAsync(work, file, default);
            return true;
        });
        await OpenAsync(Administrator, null);
    }

    /// <summary>Somebody signed in, past the change of the one-time password; a name that is no person's is an administrator's.</summary>
    public async Task<Visitor> SignedInAsync(string name)
    {
        if (!_passwords.ContainsKey(name))
        {
            await OpenAsync(name, name);
        }

        var visitor = NewVisitor();
        var page = await SignInAsync(visitor, name, _passwords[name]);
        if (page.Has("form[action='/account/password']"))
        {
            await visitor.SubmitAsync(page, "form[action='/account/password']", new Dictionary<string, string>
            {
                ["Current"] = _passwords[name], ["New"] = PasswordOf(name), ["Again"] = PasswordOf(name),
            });
            _passwords[name] = PasswordOf(name);
        }

        return visitor;
    }

    /// <summary>Opens an account and returns its one-time password.</summary>
    public Task<string> OpenAsync(string name, string? personCode) => InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<CaseDbContext>();
        var person = personCode is null ? null : await db.People.SingleAsync(p => p.Code == personCode);
        var work = await services.GetRequiredService<CaseDesk>().BeginAsync(OperatorActor.Actor, default);
        var opened = await services.GetRequiredService<Accounts>().OpenAsync(work, name, person?.Id, isSystemAdministrator: person is null);
        return _passwords[name] = opened.OneTimePassword;
    });

    public static async Task<Page> SignInAsync(Visitor visitor, string name, string password, string path = "/sign-in") =>
        await visitor.SubmitAsync(await visitor.GetAsync(path), "form[action='/sign-in']", new Dictionary<string, string>
        {
            ["Form.UserName"] = name, ["Form.Password"] = password,
        });

    public Task<Guid> PostAsync(string unitCode, PostKind kind) => ReadAsync(db =>
        db.Posts.Where(p => p.Kind == kind && db.Units.Any(u => u.Id == p.UnitId && u.Code == unitCode)).Select(p => p.Id).SingleAsync());

    public Task<Guid> PersonAsync(string code) => ReadAsync(db => db.People.Where(p => p.Code == code).Select(p => p.Id).SingleAsync());

    private static string PasswordOf(string name) => $"Own-{name.Length}-secret-Word";
}

/// <summary>The same in Production.</summary>
public sealed class ProductionPeopleHost : PeopleHost
{
    protected override string Environment => "Production";
}
