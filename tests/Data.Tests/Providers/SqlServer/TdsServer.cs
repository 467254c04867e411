using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.SqlClient;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>
/// Speaks TDS 7.4 as far as SQL Server's client needs to log in and to send its statements. It keeps what it was sent and
/// answers by a script; it executes nothing. A request that it cannot read fails the test that disposes of it.
/// </summary>
internal sealed class TdsServer : IAsyncDisposable
{
    public const string Database = "cases";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<TdsRequest> _requests = [];
    private readonly ConcurrentBag<Task> _sessions = [];
    private readonly List<(string Part, Queue<TdsAnswer> Answers)> _script = [];
    private readonly Task _accepting;
    private long _transactions;

    public TdsServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>One connection an opening, none tried twice: a test sees each of them.</summary>
    public string ConnectionString => new SqlConnectionStringBuilder
    {
        DataSource = $"tcp:127.0.0.1,{Port}",
        InitialCatalog = Database,
        UserID = "tests",
        Password = "tests",
        Encrypt = SqlConnectionEncryptOption.Optional,
        Pooling = false,
        ConnectRetryCount = 0,
        ConnectTimeout = Patience,
    }.ConnectionString;

    /// <summary>Everything asked since the login, in order.</summary>
    public IReadOnlyList<TdsRequest> Requests => [.. _requests];

    /// <summary>Seconds that a client waits for its login: more than a busy machine takes.</summary>
    public int Patience { get; init; } = 60;

    /// <summary>
    /// Answers each text that holds this part, one answer after the other and the last for ever. What was said later counts first.
    /// The first packet of a connection has the text HELLO, its login LOGIN and the database; done means let in.
    /// </summary>
    public TdsServer On(string part, params TdsAnswer[] answers)
    {
        lock (_script)
        {
            _script.Insert(0, (part, new Queue<TdsAnswer>(answers)));
        }

        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _accepting;
        await Task.WhenAll(_sessions);
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _sessions.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            client.NoDelay = true;
            var stream = client.GetStream();
            try
            {
                while (await TdsMessage.ReadAsync(stream, _end.Token) is { } message && await AnswerAsync(stream, message))
                {
                }
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException)
            {
                // The client has closed, or the test is over.
            }
        }
    }

    /// <summary>False where the answer is to break the connection.</summary>
    private async Task<bool> AnswerAsync(NetworkStream stream, TdsMessage message)
    {
        const byte Hello = 0x12;
        const byte Login = 0x10;
        const byte Attention = 0x06;
        return message.Type switch
        {
            Hello => await SendAsync(stream, Greeting("HELLO"), procedure: false, () => new TdsReply().Hello()),
            Login when message.LoginDatabase() is var name => await SendAsync(stream, Greeting($"LOGIN {name}"), procedure: false, () => new TdsReply().Welcome(name).End(procedure: false)),
            Attention => await SendAsync(stream, null, procedure: false, () => new TdsReply().Attention()),
            _ => await AnswerAsync(stream, message.ToRequest()),
        };
    }

    private TdsAnswer? Greeting(string text) => Find(text) is not TdsAnswer.Done and var other ? other : null;

    private Task<bool> AnswerAsync(NetworkStream stream, TdsRequest request)
    {
        _requests.Enqueue(request);
        var procedure = request.Kind == TdsRequestKind.Procedure;
        return SendAsync(stream, Find(request.Text), procedure, () => request.Kind == TdsRequestKind.Transaction
            ? Transaction(request.Text).End(procedure: false)
            : new TdsReply().End(procedure, rows: 1));
    }

    private TdsReply Transaction(string text) => text is "COMMIT" or "ROLLBACK"
        ? new TdsReply().TransactionEnded(text, _transactions)
        : new TdsReply().TransactionBegun(Interlocked.Increment(ref _transactions));

    private TdsAnswer? Find(string text)
    {
        lock (_script)
        {
            var answers = _script.FirstOrDefault(line => text.Contains(line.Part, StringComparison.Ordinal)).Answers;
            return answers?.Count > 1 ? answers.Dequeue() : answers?.Peek();
        }
    }

    private async Task<bool> SendAsync(NetworkStream stream, TdsAnswer? answer, bool procedure, Func<TdsReply> otherwise)
    {
        var reply = answer switch
        {
            null => otherwise(),
            TdsAnswer.Done done => new TdsReply().End(procedure, done.Rows),
            TdsAnswer.Table table => new TdsReply().Table(table).End(procedure, (ulong)table.Rows.Length),
            TdsAnswer.Error error => new TdsReply().Error(error).End(procedure, failed: true),
            _ => null,
        };
        if (reply is not null)
        {
            await reply.SendAsync(stream, _end.Token);
        }

        return answer is not TdsAnswer.Close;
    }
}
