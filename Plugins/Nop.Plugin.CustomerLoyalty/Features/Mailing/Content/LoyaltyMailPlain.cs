using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>The text part of a message template in words of the shop's own, for one language.</summary>
public class LoyaltyMailPlain : BaseEntity
{
    public int TemplateId { get; set; }

    /// <summary>0 for languages that have none of their own.</summary>
    public int LanguageId { get; set; }

    public string Text { get; set; } = string.Empty;
}
