namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

/// <summary>What a shopper did with a product. A refund takes the newest purchase of that product back.</summary>
public enum InteractionKind : byte
{
    View,
    WishList,
    Cart,
    Purchase,
    Refund
}
