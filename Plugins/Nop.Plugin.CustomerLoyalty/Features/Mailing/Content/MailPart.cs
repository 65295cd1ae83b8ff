using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>A mail that travels within another; clicks on its links count for itself.</summary>
public sealed record MailPart(FilledMail Filled, MailUrls Urls);
