namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Subject and HTML with tokens.</summary>
/// <param name="EmailAccountId">The account to send from; 0 for the shop's.</param>
public sealed record MailText(string Subject, string Body, int EmailAccountId);
