using System.Collections.Concurrent;
using MailKit.Net.Smtp;
using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;

/// <summary>
/// Connections that this node keeps open between mails. Who takes one gets one that has just answered: what a server closed meanwhile must not
/// come to light when a mail is on its way.
/// </summary>
public sealed class SmtpPool(TimeProvider clock) : IDisposable
{
    /// <summary>No server is waited for longer, whatever it does.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    private const int MostMails = 200;
    private const int MostIdle = 10;
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Old = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<int, ConcurrentStack<SmtpConnection>> _idle = new();

    /// <summary>Throws when the server cannot be reached or does not let us in.</summary>
    public async Task<SmtpConnection> TakeAsync(EmailAccount account, ISmtpBuilder builder, TimeSpan? patience = null)
    {
        var stack = _idle.GetOrAdd(account.Id, _ => new ConcurrentStack<SmtpConnection>());
        while (stack.TryPop(out var idle))
        {
            if (idle.Client.IsConnected && await IsAliveAsync(idle))
                return idle;
            Close(idle);
        }

        var building = builder.BuildAsync(account);
        try
        {
            var client = await building.WaitAsync(patience ?? Patience);
            client.Timeout = (int)(patience ?? Patience).TotalMilliseconds;
            return new SmtpConnection(client, account.Id);
        }
        catch (TimeoutException)
        {
            // Should the server answer after all, nobody is there any more.
            _ = CloseLateAsync(building);
            throw;
        }
    }

    public void Return(SmtpConnection connection)
    {
        connection.ReturnedAt = clock.GetTimestamp();
        var stack = _idle.GetOrAdd(connection.AccountId, _ => new ConcurrentStack<SmtpConnection>());
        if (++connection.Mails < MostMails && connection.Client.IsConnected && stack.Count < MostIdle)
            stack.Push(connection);
        else
            Close(connection);
    }

    public void Close(SmtpConnection connection)
    {
        try
        {
            connection.Client.Dispose();
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // It is gone either way.
        }
    }

    /// <summary>Says goodbye to what nobody needs: servers count open connections.</summary>
    public async Task CloseIdleAsync()
    {
        foreach (var stack in _idle.Values)
            while (stack.TryPop(out var connection))
            {
                try
                {
                    await connection.Client.DisconnectAsync(true, CancellationToken.None).WaitAsync(Fresh);
                }
                catch (Exception failure) when (failure is not OutOfMemoryException)
                {
                    // It is closed below.
                }

                Close(connection);
            }
    }

    public void Dispose()
    {
        foreach (var stack in _idle.Values)
            while (stack.TryPop(out var connection))
                Close(connection);
    }

    private static async Task CloseLateAsync(Task<SmtpClient> building)
    {
        try
        {
            (await building).Dispose();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // It was given up already.
        }
    }

    private async Task<bool> IsAliveAsync(SmtpConnection connection)
    {
        var idle = clock.GetElapsedTime(connection.ReturnedAt);
        if (idle > Old)
            return false;
        if (idle < Fresh)
            return true;
        try
        {
            await connection.Client.NoOpAsync(CancellationToken.None);
            return true;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return false;
        }
    }
}
