using System.Net;
using System.Text.RegularExpressions;

namespace ZhongGengZu.Web.Tests.Privacy;

/// <summary>Where whose canary was heard, and by whom.</summary>
public sealed partial class CanarySightings
{
    public const string Anonymous = "(anonymous)";

    private readonly List<Sighting> _all = [];
    private readonly Dictionary<string, int> _opened = [];
    private readonly List<string> _broken = [];

    public IReadOnlyList<Sighting> All => _all;

    /// <summary>Pages that failed while somebody looked: nothing is proved by them.</summary>
    public IReadOnlyList<string> Broken => _broken;

    /// <summary>How many pages somebody could open.</summary>
    public int Opened(string name) => _opened.GetValueOrDefault(name);

    /// <summary>Opens every page; its questions only where the page itself opens, for what is 404 or 403 answers no question either.</summary>
    internal async Task LookAsync(string name, CookieContainer cookies, Uri host, IReadOnlyList<PageAddress> addresses)
    {
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, UseCookies = true, AllowAutoRedirect = false }) { BaseAddress = host };
        foreach (var address in addresses)
        {
            if (!await OpensAsync(http, name, address.Plain))
            {
                continue;
            }

            foreach (var asked in address.Asked)
            {
                await OpensAsync(http, name, asked);
            }
        }
    }

    private async Task<bool> OpensAsync(HttpClient http, string name, string address)
    {
        using var answer = await http.GetAsync(address);
        if (answer.StatusCode >= HttpStatusCode.InternalServerError)
        {
            _broken.Add($"{name} {address} {(int)answer.StatusCode}");
        }

        var text = await answer.Content.ReadAsStringAsync();
        foreach (var mark in Marks().Matches(text).DistinctBy(m => m.Value))
        {
            _all.Add(new Sighting(name, address, mark.Groups["key"].Value, mark.Groups["field"].Value));
        }

        _opened[name] = Opened(name) + (answer.IsSuccessStatusCode ? 1 : 0);
        return answer.IsSuccessStatusCode;
    }

    [GeneratedRegex("canary(?<key>[a-z]+?)x(?<field>[a-z]+)")]
    private static partial Regex Marks();
}

/// <summary>Somebody found a canary on a page.</summary>
/// <param name="Who">Sign-in name.</param>
/// <param name="Address">Of the page.</param>
/// <param name="Key">Of the case.</param>
/// <param name="Field">Which of its texts.</param>
public sealed record Sighting(string Who, string Address, string Key, string Field);
