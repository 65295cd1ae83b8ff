namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>Products as a piece of a mail: a table for the HTML part and the same for the text part; both empty when there is nothing to show.</summary>
public sealed record MailBlock(string Html, string Text, IReadOnlyList<int> ProductIds)
{
    public static readonly MailBlock Nothing = new(string.Empty, string.Empty, []);
}
