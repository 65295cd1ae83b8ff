using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;

/// <summary>Words that answers begin with; tokens in percent signs are filled when an agent chooses it.</summary>
public class LoyaltyAnswerTemplate : BaseEntity
{
    public string Name { get; set; } = string.Empty;

    /// <summary>0 for any.</summary>
    public int LanguageId { get; set; }

    /// <summary>0 for any.</summary>
    public int CategoryId { get; set; }
    public string Text { get; set; } = string.Empty;
    public int DisplayOrder { get; set; }
}
