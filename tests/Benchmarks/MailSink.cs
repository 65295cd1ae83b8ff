using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Benchmarks;

/// <summary>Takes mails from any number of connections and counts them.</summary>
public sealed class MailSink : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<string, int> _mailsOf = new();
    private int _mails;
    private int _connections;

    public MailSink()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Mails => _mails;

    public int Connections => _connections;

    /// <summary>How many mails each address got, as the server was told it.</summary>
    public IReadOnlyDictionary<string, int> MailsOf => _mailsOf;

    public void Dispose() => _listener.Stop();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                _ = TalkAsync(await _listener.AcceptTcpClientAsync());
                Interlocked.Increment(ref _connections);
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            client.NoDelay = true;
            var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.Latin1);
            await SayAsync(stream, "220 sink");
            var recipient = string.Empty;
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line.StartsWith("RCPT TO:", StringComparison.Ordinal))
                    recipient = line[8..].Trim('<', '>');
                if (line.StartsWith("DATA", StringComparison.Ordinal))
                {
                    await SayAsync(stream, "354 go on");
                    while (await reader.ReadLineAsync() is { } text && text != ".")
                    {
                    }

                    Interlocked.Increment(ref _mails);
                    _mailsOf.AddOrUpdate(recipient, 1, (_, count) => count + 1);
                }

                await SayAsync(stream, "250 ok");
            }
        }
    }

    private static ValueTask SayAsync(NetworkStream stream, string answer) => stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\n"));
}
