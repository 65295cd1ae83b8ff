namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Subject and HTML with tokens.</summary>
/// <param name="EmailAccountId">The account to send from; 0 for the shop's.</param>
public sealed record MailText(string Subject, string Body, int EmailAccountId)
{
    /// <summary>Name of the template whose words stand where this text has none; null for a text of its own.</summary>
    public string? Template { get; init; }

    /// <summary>The text part in words of its own, with tokens; null when it follows from the HTML.</summary>
    public string? Plain { get; init; }

    /// <summary>False when there are no words in the language that was asked for and the usual ones are given.</summary>
    public bool IsInLanguage { get; init; } = true;
}
