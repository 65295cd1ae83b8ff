using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

/// <summary>A call of a link in a mail; whether a person made it is decided when it is known what was called around it.</summary>
public class LoyaltyMailClick : BaseEntity
{
    /// <summary>Mail, link and quarter of a minute: more of the same says nothing new.</summary>
    public string ClickKey { get; set; } = string.Empty;
    public int ActionId { get; set; }
    public int CustomerId { get; set; }
    public int StoreId { get; set; }

    /// <summary>The link of the mail, from its address.</summary>
    public string LinkKey { get; set; } = string.Empty;
    public string Url { get; set; } = string.Empty;
    public DateTime ClickedOnUtc { get; set; }
    public bool LooksAutomatic { get; set; }

    /// <summary>0 while it is not decided, 1 for a person, 2 for a machine.</summary>
    public int StateId { get; set; }

    /// <summary>Whose mail it was, written when the click is decided on; it stays when the action is taken away.</summary>
    public int SourceKindId { get; set; }

    public int SourceId { get; set; }

    public int Step { get; set; }

    public int Variant { get; set; }
}
