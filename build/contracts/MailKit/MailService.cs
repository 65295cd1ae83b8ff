using System;
using System.Threading;
using System.Threading.Tasks;
using MailKit.Security;

namespace MailKit;

public abstract class MailService : IDisposable
{
    public abstract bool IsConnected { get; }

    public abstract int Timeout { get; set; }

    public abstract Task ConnectAsync(string host, int port = 0, SecureSocketOptions options = SecureSocketOptions.Auto, CancellationToken cancellationToken = default);

    public abstract Task DisconnectAsync(bool quit, CancellationToken cancellationToken = default);

    public abstract Task NoOpAsync(CancellationToken cancellationToken = default);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
