using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ZhongGengZu.Web.Tests.Support;

/// <summary>What was posted.</summary>
public sealed record TestPost(string NoticeId, string Timestamp, string Signature, byte[] Body);

/// <summary>A small receiver of postings on a port of its own. It can hang.</summary>
public sealed class TestReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<TestPost> _posts = new();
    private readonly WebApplication _app;

    public TestReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/notices", TakeAsync);
        _app.StartAsync().GetAwaiter().GetResult();
        Address = _app.Urls.First() + "/notices";
    }

    public string Address { get; }

    /// <summary>What was taken, in order, repeats too.</summary>
    public IReadOnlyList<TestPost> Posts => [.. _posts];

    /// <summary>It takes the connection and never answers.</summary>
    public bool Hangs { get; set; }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        if (Hangs)
        {
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        string Header(string name) => http.Request.Headers[name].ToString();
        _posts.Enqueue(new TestPost(Header("Notice-Id"), Header("Notice-Timestamp"), Header("Notice-Signature"), body.ToArray()));
    }
}
