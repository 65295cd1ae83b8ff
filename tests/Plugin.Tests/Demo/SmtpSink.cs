using System.Net;
using System.Net.Sockets;

namespace Plugin.Tests.Demo;

/// <summary>A mail server that accepts everything and keeps it, on a free port of this machine.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly List<string> _mails = [];
    private readonly Task _serving;

    public SmtpSink()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public IReadOnlyList<string> Mails => _mails;

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        await _serving;
        _listener.Stop();
        _stopped.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                using (var client = await _listener.AcceptTcpClientAsync(_stopped.Token))
                    await TalkAsync(client.GetStream());
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync(_stopped.Token) is { } line)
        {
            var command = line.Split(' ')[0].ToUpperInvariant();
            if (command == "DATA")
                _mails.Add(await ReadMailAsync(reader, writer));
            await writer.WriteLineAsync(command == "QUIT" ? "221 bye" : "250 ok");
            if (command == "QUIT")
                return;
        }
    }

    private async Task<string> ReadMailAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var lines = new List<string>();
        while (await reader.ReadLineAsync(_stopped.Token) is { } line && line != ".")
            lines.Add(line);
        return string.Join('\n', lines);
    }
}
