using MailKit;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;

/// <summary>Whether a part of the mail itself has left: before that a failure proves that it was not sent.</summary>
public sealed class SendProgress : ITransferProgress
{
    public bool HasBegun { get; private set; }

    public void Report(long bytesTransferred) => HasBegun = true;

    public void Report(long bytesTransferred, long totalSize) => HasBegun = true;
}
