using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.TestSupport.Web;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Benchmark;

/// <summary>A signed-in person whose requests are timed.</summary>
internal sealed class Reader : IDisposable
{
    private readonly LoadedWebHost _host;
    private readonly string _name;
    private readonly HttpClient _http;

    private Reader(LoadedWebHost host, string name, CookieContainer cookies) => (_host, _name, _http) = (host, name, new HttpClient(new SocketsHttpHandler
    {
        CookieContainer = cookies,
        AllowAutoRedirect = false,
    })
    {
        BaseAddress = host.Address,
        Timeout = TimeSpan.FromMinutes(5),
    });

    public static async Task<Reader> SignInAsync(LoadedWebHost host, string name)
    {
        using var visitor = await host.SignInAsync(name);
        return new Reader(host, name, visitor.Cookies);
    }

    public async Task<bool> MaySeeAsync(string path)
    {
        using var answer = await _http.GetAsync(path);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    /// <summary>Milliseconds from the request to the last byte.</summary>
    public async Task<double> ReadAsync(string path)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await _http.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <summary>How many SQL statements a page sends.</summary>
    public async Task<int> StatementsAsync(string path)
    {
        _host.Statements.Take();
        await ReadAsync(path);
        return _host.Statements.Take();
    }

    /// <summary>The address of the page that begins in the middle of all that the person sees.</summary>
    public Task<string> DeepPageAsync() => _host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<CaseDbContext>();
        var account = await db.Users.Where(a => a.UserName == _name).Select(a => a.Id).SingleAsync();
        var actor = (await services.GetRequiredService<ActorLoader>().LoadAsync(account))!.Actor;
        var seen = db.Problems.AsNoTracking().VisibleTo(actor);
        var middle = await seen.CountAsync() / 2;
        var place = await seen.OrderBy(p => p.SortDue).ThenBy(p => p.Id).Skip(middle).Select(p => new { p.SortDue, p.Id }).FirstAsync();
        return string.Create(CultureInfo.InvariantCulture, $"/problems?after={new DueCursor(place.SortDue, place.Id)}");
    });

    public void Dispose() => _http.Dispose();
}
