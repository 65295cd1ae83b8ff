using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Demo.Services;

namespace Plugin.Tests.Support;

/// <summary>A mail server on a free port that keeps what it accepts and does what a test asks: refuse, hang, drop the connection.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly ConcurrentQueue<byte[]> _mails = new();
    private readonly Task _serving;
    private int _connections;

    public MailServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Answer to a command and its argument in place of the usual one; null for the usual one, <see cref="Drop"/> to close, <see cref="Hang"/> to say nothing.</summary>
    public Func<string, string?> Answer { get; set; } = _ => null;

    /// <summary>Answer to a mail that has arrived as a whole.</summary>
    public Func<ReadMail, string?> AnswerToMail { get; set; } = _ => null;

    /// <summary>Steps of a mail's way as <see cref="OnStep"/> names them.</summary>
    public static readonly IReadOnlyList<string> Steps = ["connected", "begun", "accepted", "answered"];

    /// <summary>Called before the server answers, and after its answer to a mail; with the other end's port.</summary>
    public Action<string, int>? OnStep { get; set; }

    public const string Drop = "drop";
    public const string Hang = "hang";

    public int Connections => _connections;

    public int Count => _mails.Count;

    public IReadOnlyList<byte[]> Sources => [.. _mails];

    /// <summary>Also those that the server took and then dropped the connection for.</summary>
    public IReadOnlyList<ReadMail> Mails => [.. _mails.Select(MimeReader.Read)];

    public IReadOnlyList<ReadMail> To(string address) => [.. Mails.Where(mail => mail.Address("To").Equals(address, StringComparison.OrdinalIgnoreCase))];

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        await _serving;
        _listener.Stop();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stopped.Token);
                Interlocked.Increment(ref _connections);
                _ = TalkAsync(client);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
            try
            {
                client.NoDelay = true;
                var port = ((IPEndPoint)client.Client.RemoteEndPoint!).Port;
                OnStep?.Invoke(Steps[0], port);
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1);
                if (!await SayAsync(stream, Answer("CONNECT") ?? "220 ready"))
                    return;
                while (await reader.ReadLineAsync(_stopped.Token) is { } line)
                {
                    if (line.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase))
                        OnStep?.Invoke(Steps[1], port);
                    var answer = Answer(line) ?? (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase) ? "354 go on" : line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 ok");
                    if (!await SayAsync(stream, answer) || answer.StartsWith("221", StringComparison.Ordinal) || answer.StartsWith("421", StringComparison.Ordinal))
                        return;
                    if (!answer.StartsWith("354", StringComparison.Ordinal))
                        continue;
                    var received = await ReceiveAsync(reader);
                    OnStep?.Invoke(Steps[2], port);
                    if (!await SayAsync(stream, received))
                        return;
                    OnStep?.Invoke(Steps[3], port);
                }
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException or ObjectDisposedException)
            {
            }
    }

    private async Task<string> ReceiveAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        var isWhole = false;
        while (await reader.ReadLineAsync(_stopped.Token) is { } line && !(isWhole = line == "."))
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        if (!isWhole)
            return Drop;
        var source = Encoding.Latin1.GetBytes(text.ToString());
        var answer = AnswerToMail(MimeReader.Read(source)) ?? "250 accepted";
        if (answer.StartsWith("250", StringComparison.Ordinal) || answer is Drop or Hang)
            _mails.Enqueue(source);
        return answer;
    }

    private async Task<bool> SayAsync(NetworkStream stream, string answer)
    {
        if (answer == Drop)
            return false;
        if (answer == Hang)
            await Task.Delay(Timeout.Infinite, _stopped.Token);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\n"), _stopped.Token);
        return true;
    }
}
