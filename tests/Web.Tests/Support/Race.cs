using System.Globalization;

namespace ZhongGengZu.Web.Tests.Support;

/// <summary>Fifty sessions of one person, signed in and inside the signing window, that send the same form at once.</summary>
public sealed class Race : IDisposable
{
    /// <summary>What fifty answers come to when one is first and all others are told so.</summary>
    public const string OneFirst = "1 × 302, 49 × 409";

    private const int Sessions = 50;
    private const int UsualRounds = 10;
    private readonly IReadOnlyList<Session> _sessions;

    private Race(IReadOnlyList<Session> sessions) => _sessions = sessions;

    /// <summary>Rounds to run: ten, or as many as ZGZ_RACE_ROUNDS asks for (docs/README.md).</summary>
    public static int Rounds =>
        int.TryParse(Environment.GetEnvironmentVariable("ZGZ_RACE_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : UsualRounds;

    public static async Task<Race> OfAsync(PlanHost host, string person) =>
        new(await Task.WhenAll(Enumerable.Range(0, Sessions).Select(_ => Session.SignInAsync(host, person))));

    /// <summary>Releases all sessions together; the answers counted by status.</summary>
    public async Task<string> RunAsync(string address, params KeyValuePair<string, string>[] fields)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answers = _sessions.Select(s => s.PostAsync(address, fields, gate.Task)).ToList();
        gate.SetResult();
        return string.Join(", ", (await Task.WhenAll(answers)).CountBy(status => status).OrderBy(s => s.Key).Select(s => $"{s.Value} × {s.Key}"));
    }

    public void Dispose()
    {
        foreach (var session in _sessions)
        {
            session.Dispose();
        }
    }

    /// <summary>Its antiforgery token is at hand; redirects are answers here.</summary>
    private sealed class Session(Visitor visitor, HttpClient http, string token) : IDisposable
    {
        public static async Task<Session> SignInAsync(PlanHost host, string person)
        {
            var visitor = await host.Scene.AtTheDeskAsync(person);
            var token = (await visitor.GetAsync("/plans")).AntiforgeryToken;
            var http = new HttpClient(new SocketsHttpHandler { CookieContainer = visitor.Cookies, AllowAutoRedirect = false })
            {
                BaseAddress = host.Address,
                Timeout = TimeSpan.FromMinutes(1),
            };
            return new Session(visitor, http, token);
        }

        public async Task<int> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields, Task gate)
        {
            using var form = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token)));
            await gate;
            using var answer = await http.PostAsync(address, form);
            return (int)answer.StatusCode;
        }

        public void Dispose()
        {
            http.Dispose();
            visitor.Dispose();
        }
    }
}
