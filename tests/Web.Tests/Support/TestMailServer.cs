using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace ZhongGengZu.Web.Tests.Support;

/// <summary>A mail as it came in.</summary>
public sealed partial record TestMail(string To, string MessageId, string Raw)
{
    /// <summary>Subject and bodies, decoded.</summary>
    public string Words { get; } = Decoded(Raw);

    // What .NET's own client writes: encoded words in base64, bodies in base64 or quoted-printable of ASCII.
    private static string Decoded(string raw)
    {
        var words = new StringBuilder();
        var unfolded = raw.Replace("\r\n ", " ", StringComparison.Ordinal);
        foreach (var line in unfolded.Split("\r\n"))
        {
            if (line.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase))
            {
                words.AppendJoin("", EncodedWord().Matches(line).Select(w => Encoding.UTF8.GetString(Convert.FromBase64String(w.Groups[1].Value)))).Append('\n');
            }
        }

        foreach (var part in raw.Split("\r\n\r\n").Skip(1))
        {
            var body = part.Split("\r\n--")[0].Replace("\r\n", "", StringComparison.Ordinal);
            var buffer = new byte[body.Length];
            words.Append(Convert.TryFromBase64String(body, buffer, out var length) ? Encoding.UTF8.GetString(buffer, 0, length) : body).Append('\n');
        }

        return words.ToString();
    }

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();
}

/// <summary>A small mail server on a port of its own. It can be away, slow, or refuse addresses.</summary>
public sealed class TestMailServer : IDisposable
{
    private readonly ConcurrentQueue<TestMail> _mails = new();
    private readonly ConcurrentDictionary<TcpClient, byte> _clients = new();
    private TcpListener? _listener;

    public TestMailServer() => Start();

    public int Port { get; private set; }

    /// <summary>What was taken, in order, repeats too.</summary>
    public IReadOnlyList<TestMail> Mails => [.. _mails];

    /// <summary>Addresses it says 550 to.</summary>
    public ConcurrentDictionary<string, byte> Refused { get; } = new();

    /// <summary>It takes the connection and says nothing.</summary>
    public bool IsSilent { get; set; }

    public void Start()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = AcceptAsync(_listener);
    }

    public void Stop()
    {
        _listener?.Stop();
        foreach (var client in _clients.Keys)
        {
            client.Dispose();
        }
    }

    public void Dispose() => Stop();

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync();
                _clients[client] = 0;
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // It was told to stop.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.UTF8);
            if (IsSilent)
            {
                await reader.ReadLineAsync();
                return;
            }

            async Task SayAsync(string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));
            await SayAsync("220 test");
            var to = "";
            while (await reader.ReadLineAsync() is { } line)
            {
                var word = line.Length >= 4 ? line[..4].ToUpperInvariant() : line;
                switch (word)
                {
                    case "RCPT":
                        to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
                        await SayAsync(Refused.ContainsKey(to) ? "550 5.1.1 No such user" : "250 OK");
                        break;
                    case "DATA":
                        await SayAsync("354 Go ahead");
                        Take(to, await ReadMailAsync(reader));
                        await SayAsync("250 Taken");
                        break;
                    case "QUIT":
                        await SayAsync("221 Bye");
                        return;
                    default:
                        await SayAsync("250 OK");
                        break;
                }
            }
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException or SocketException)
        {
            // The client hung up or was killed.
        }
        finally
        {
            _clients.TryRemove(client, out _);
            client.Dispose();
        }
    }

    private static async Task<string?> ReadMailAsync(StreamReader reader)
    {
        var raw = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line == ".")
            {
                return raw.ToString();
            }

            raw.Append(line).Append("\r\n");
        }

        return null;
    }

    private void Take(string to, string? raw)
    {
        if (raw is not null)
        {
            var id = raw.Split("\r\n").First(l => l.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase))["Message-ID:".Length..].Trim();
            _mails.Enqueue(new TestMail(to, id, raw));
        }
    }
}
