using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing;

/// <summary>An action whose mail travels within another, with the right to.</summary>
public sealed record DigestPart(LoyaltyAction Action, ActionClaim Claim, MailPart Part);
