using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using MailKit.Security;
using MimeKit;

namespace MailKit.Net.Smtp;

/// <summary>Plain SMTP without encryption or login, for servers on this machine.</summary>
public class SmtpClient : MailTransport
{
    private TcpClient _connection;
    private StreamReader _answers;

    public SmtpClient()
    {
    }

    public override bool IsConnected => _connection is { Connected: true };

    public override int Timeout { get; set; } = 120_000;

    public override async Task ConnectAsync(string host, int port = 0, SecureSocketOptions options = SecureSocketOptions.Auto, CancellationToken cancellationToken = default)
    {
        _connection = new TcpClient { NoDelay = true };
        await Within(token => _connection.ConnectAsync(host, port == 0 ? 25 : port, token).AsTask(), cancellationToken);
        _answers = new StreamReader(_connection.GetStream(), Encoding.ASCII);
        await ExpectAsync(220, SmtpErrorCode.UnexpectedStatusCode, cancellationToken);
        await CommandAsync("EHLO localhost", 250, SmtpErrorCode.UnexpectedStatusCode, cancellationToken);
    }

    public override async Task<string> SendAsync(MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress progress = null)
    {
        var head = Encoding.ASCII.GetString(message.Source, 0, Math.Max(0, Encoding.ASCII.GetString(message.Source).IndexOf("\r\n\r\n", StringComparison.Ordinal)));
        try
        {
            await CommandAsync($"MAIL FROM:<{AddressOf(head, "From")}>", 250, SmtpErrorCode.SenderNotAccepted, cancellationToken);
            await CommandAsync($"RCPT TO:<{AddressOf(head, "To")}>", 250, SmtpErrorCode.RecipientNotAccepted, cancellationToken);
            await CommandAsync("DATA", 354, SmtpErrorCode.UnexpectedStatusCode, cancellationToken);
        }
        catch (SmtpCommandException)
        {
            if (IsConnected)
                await CommandAsync("RSET", 250, SmtpErrorCode.UnexpectedStatusCode, cancellationToken);
            throw;
        }

        await Within(token => _connection.GetStream().WriteAsync(Dotted(message.Source), token).AsTask(), cancellationToken);
        progress?.Report(message.Source.Length, message.Source.Length);
        await Within(token => _connection.GetStream().WriteAsync(".\r\n"u8.ToArray(), token).AsTask(), cancellationToken);
        return await ExpectAsync(250, SmtpErrorCode.MessageNotAccepted, cancellationToken);
    }

    public override Task NoOpAsync(CancellationToken cancellationToken = default) => CommandAsync("NOOP", 250, SmtpErrorCode.UnexpectedStatusCode, cancellationToken);

    public override async Task DisconnectAsync(bool quit, CancellationToken cancellationToken = default)
    {
        if (quit && IsConnected)
            await CommandAsync("QUIT", 221, SmtpErrorCode.UnexpectedStatusCode, cancellationToken);
        _connection?.Close();
    }

    protected override void Dispose(bool disposing)
    {
        _connection?.Dispose();
        base.Dispose(disposing);
    }

    private async Task<string> CommandAsync(string command, int expected, SmtpErrorCode error, CancellationToken cancellationToken)
    {
        await Within(token => _connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"), token).AsTask(), cancellationToken);
        return await ExpectAsync(expected, error, cancellationToken);
    }

    private async Task<string> ExpectAsync(int expected, SmtpErrorCode error, CancellationToken cancellationToken)
    {
        string line = null;
        do
            await Within(async token => line = await _answers.ReadLineAsync(token), cancellationToken);
        while (line is { Length: > 3 } && line[3] == '-');
        if (line is null || line.Length < 3 || !int.TryParse(line[..3], out var code))
        {
            _connection.Close();
            throw new IOException("The server closed the connection.");
        }

        if (code == 421)
            _connection.Close();
        return code == expected ? line : throw new SmtpCommandException(error, (SmtpStatusCode)code, line.Length > 4 ? line[4..] : line);
    }

    private async Task Within(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Timeout);
        try
        {
            await work(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            _connection.Close();
            throw new TimeoutException("The server does not answer.");
        }
    }

    private static string AddressOf(string head, string field)
    {
        var value = Regex.Match(head, $@"^{field}:(.*(?:\r\n[ \t].*)*)", RegexOptions.Multiline | RegexOptions.IgnoreCase).Groups[1].Value.Trim();
        var open = value.LastIndexOf('<');
        return open < 0 ? value : value[(open + 1)..value.IndexOf('>', open)];
    }

    private static byte[] Dotted(byte[] source)
    {
        var dotted = new List<byte>(source.Length + 16);
        for (var at = 0; at < source.Length; at++)
        {
            if (source[at] == '.' && (at == 0 || source[at - 1] == '\n'))
                dotted.Add((byte)'.');
            dotted.Add(source[at]);
        }

        return [.. dotted];
    }
}
