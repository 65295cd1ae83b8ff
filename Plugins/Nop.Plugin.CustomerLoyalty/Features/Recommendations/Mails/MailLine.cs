namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>One product of a mail; addresses are absolute, texts plain.</summary>
/// <param name="Because">Why it is shown; empty where nothing is to be said.</param>
public sealed record MailLine(string Name, string Price, string Because, string Image, string Url);
