namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

/// <summary>What an interaction is worth. The quality of lists hardly changes across sensible weights.</summary>
public sealed record InteractionWeights
{
    /// <summary>Every interaction counts the same: for data without kinds.</summary>
    public static readonly InteractionWeights Equal = new() { View = 1, WishList = 1, Cart = 1, Purchase = 1, PerPair = 1, PerUserAndDay = 0 };

    public float View { get; init; } = 1;

    public float WishList { get; init; } = 2.5f;

    public float Cart { get; init; } = 4;

    public float Purchase { get; init; } = 6;

    /// <summary>The most that one shopper's interactions with one product are worth together.</summary>
    public float PerPair { get; init; } = 10;

    /// <summary>Most interactions of one shopper that count on one day (UTC), purchases apart; 0 = no limit. Stops poisoned traffic and bots.</summary>
    public int PerUserAndDay { get; init; } = 200;

    /// <summary>After so many days an interaction is worth half; 0 = no decay. Counted back from the newest interaction.</summary>
    public float HalfLifeDays { get; init; }

    public float Of(InteractionKind kind) => kind switch
    {
        InteractionKind.View => View,
        InteractionKind.WishList => WishList,
        InteractionKind.Cart => Cart,
        InteractionKind.Purchase => Purchase,
        _ => 0
    };
}
