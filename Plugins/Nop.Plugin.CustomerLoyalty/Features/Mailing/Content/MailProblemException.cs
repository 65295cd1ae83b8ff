using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>A mail that cannot be written, and why.</summary>
public sealed class MailProblemException(ActionReason reason, string message) : Exception(message)
{
    public ActionReason Reason => reason;
}
