using System;
using System.Threading;
using System.Threading.Tasks;
using MimeKit;

namespace MailKit;

public abstract class MailTransport : MailService
{
    public virtual Task<string> SendAsync(MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress progress = null) => throw new NotSupportedException();
}
