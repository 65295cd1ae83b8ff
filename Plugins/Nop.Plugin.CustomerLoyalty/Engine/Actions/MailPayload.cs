namespace Nop.Plugin.CustomerLoyalty.Engine.Actions;

/// <summary>What a mail is made of when its time comes; texts and products are read then, not when it was planned.</summary>
public sealed record MailPayload
{
    /// <summary>System name of the message template.</summary>
    public string TemplateName { get; init; } = string.Empty;

    /// <summary>What the customer may switch off by itself on his preference page.</summary>
    public string Topic { get; init; } = string.Empty;

    /// <summary>Marketing needs consent, obeys cap and quiet hours and bears the unsubscribe headers; service mail does not.</summary>
    public bool IsMarketing { get; init; }

    /// <summary>The kind of newsletter whose subscription is the consent to it; 0 for the one that the shop's rules name.</summary>
    public int SubscriptionTypeId { get; init; }

    /// <summary>The order that it is about; 0 for none.</summary>
    public int OrderId { get; init; }

    /// <summary>Products that it is about: of the cart, of the wish list, back in stock.</summary>
    public IReadOnlyList<int> ProductIds { get; init; } = [];

    /// <summary>Which products are recommended in it, a strategy or a chain of them; empty for the default of the template's block.</summary>
    public string Block { get; init; } = string.Empty;

    /// <summary>Discount that a coupon code of the recipient's own is made from; 0 for none.</summary>
    public int DiscountId { get; init; }

    /// <summary>Days that the coupon code is valid.</summary>
    public int CouponDays { get; init; }

    /// <summary>More tokens by name without percent signs, as text.</summary>
    public IReadOnlyDictionary<string, string> Tokens { get; init; } = new Dictionary<string, string>();
}
