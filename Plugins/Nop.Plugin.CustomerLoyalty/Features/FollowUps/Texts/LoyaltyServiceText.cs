using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;

/// <summary>The words of a letter or guide in a language. Kind, owner and language are unique together.</summary>
public class LoyaltyServiceText : BaseEntity
{
    public int KindId { get; set; }

    /// <summary>The letter or guide.</summary>
    public int OwnerId { get; set; }

    /// <summary>0 for languages that have no words of their own.</summary>
    public int LanguageId { get; set; }
    public string Title { get; set; } = string.Empty;
    public string Body { get; set; } = string.Empty;
}
