using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using ZhongGengZu.Data;

namespace ZhongGengZu.Web.Shell;

/// <summary>
/// One request is one unit of work (docs/database.md, “A failure that passes”): while nothing of it is written and nothing answered, it is run again as it
/// came, in a scope of its own. Outside everything that holds a scoped service. When no attempt succeeds: a page that asks the database for nothing.
/// </summary>
public sealed partial class RequestRepeats(RequestDelegate next, Repeats repeats, ILogger<RequestRepeats> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = new RequestAsItCame(context);
        var outcome = SaveOutcome.NotWritten;
        try
        {
            context.Response.RegisterForDisposeAsync(await repeats.RunAsync(() => NameOf(context), AttemptAsync, context.RequestAborted, _ => MayRepeat()));
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            var isAway = repeats.IsPassing(failure);
            var form = isAway ? await PostedForm.ReadAsync(context) : null;
            var endpoint = context.GetEndpoint();
            request.Restore();
            // For the request's line in the log.
            context.SetEndpoint(endpoint);
            if (!isAway)
            {
                throw;
            }

            LogAway(failure, NameOf(context), outcome);
            await AwayPage.RenderAsync(context, outcome, form);
        }

        bool MayRepeat() => outcome == SaveOutcome.NotWritten && !context.Response.HasStarted;

        async Task AttemptAsync(IServiceProvider services)
        {
            request.Begin(services);
            try
            {
                await next(context);
            }
            catch
            {
                outcome = services.GetRequiredService<CaseDesk>().Outcome;
                throw;
            }
        }
    }

    private static string NameOf(HttpContext context) => $"{context.Request.Method} {(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)"}";

    [LoggerMessage(Level = LogLevel.Error, Message = "The database does not answer: {Unit} ended with {Outcome}")]
    private partial void LogAway(Exception failure, string unit, SaveOutcome outcome);
}

/// <summary>A request as it came, to which it is put back for the next attempt: whatever an attempt left on it is dropped, but the form that was read.</summary>
internal sealed class RequestAsItCame
{
    private readonly HttpContext _context;
    private readonly IReadOnlyList<KeyValuePair<Type, object>> _features;
    private AttemptedResponse? _response;

    public RequestAsItCame(HttpContext context) => (_context, _features) = (context, [.. context.Features]);

    /// <summary>Before an attempt: the request as it came, with the services of the attempt's own scope.</summary>
    public void Begin(IServiceProvider services)
    {
        Restore();
        _response = new AttemptedResponse(_context.Features.GetRequiredFeature<IHttpResponseFeature>());
        _context.Features.Set<IHttpResponseFeature>(_response);
        _context.Features.Set<IServiceProvidersFeature>(new ServiceProvidersFeature { RequestServices = services });
    }

    public void Restore()
    {
        if (_response is null)
        {
            return;
        }

        _response.Drop();
        _response = null;
        // The body came once; the form that was made of it can be read as often as one likes, its files too.
        var form = _context.Features.Get<IFormFeature>() is { Form: not null } read ? read : null;
        _context.Response.Clear();
        _context.SetEndpoint(null);
        _context.Request.RouteValues = [];
        // User, items and scope are features too, made when first asked for.
        foreach (var (left, _) in _context.Features.ToList().ExceptBy(_features.Select(f => f.Key), f => f.Key))
        {
            _context.Features[left] = null;
        }

        foreach (var (type, feature) in _features.Where(f => _context.Features[f.Key] != f.Value))
        {
            _context.Features[type] = feature;
        }

        if (form is not null)
        {
            _context.Features.Set(form);
        }
    }
}

/// <summary>The response as an attempt sees it: what it wants done when the response starts is forgotten with the attempt.</summary>
internal sealed class AttemptedResponse : IHttpResponseFeature
{
    private readonly IHttpResponseFeature _response;
    private readonly Stack<(Func<object, Task> Callback, object State)> _starting = new();

    public AttemptedResponse(IHttpResponseFeature response)
    {
        _response = response;
        _response.OnStarting(StartAsync, this);
    }

    public int StatusCode
    {
        get => _response.StatusCode;
        set => _response.StatusCode = value;
    }

    public string? ReasonPhrase
    {
        get => _response.ReasonPhrase;
        set => _response.ReasonPhrase = value;
    }

    public IHeaderDictionary Headers
    {
        get => _response.Headers;
        set => _response.Headers = value;
    }

    [Obsolete("As the interface says.")]
    public Stream Body
    {
        get => _response.Body;
        set => _response.Body = value;
    }

    public bool HasStarted => _response.HasStarted;

    public void OnStarting(Func<object, Task> callback, object state) => _starting.Push((callback, state));

    public void OnCompleted(Func<object, Task> callback, object state) => _response.OnCompleted(callback, state);

    public void Drop() => _starting.Clear();

    // The last to come is the first to run, as in the server.
    private async Task StartAsync(object _)
    {
        while (_starting.TryPop(out var last))
        {
            await last.Callback(last.State);
        }
    }
}
