using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

/// <summary>A word that customers can bear. Stays when nobody bears it any more, so that the word keeps its number.</summary>
public class LoyaltyTag : BaseEntity
{
    /// <summary>As first written.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The same for all ways of writing it.</summary>
    public string NameKey { get; set; } = string.Empty;
}
