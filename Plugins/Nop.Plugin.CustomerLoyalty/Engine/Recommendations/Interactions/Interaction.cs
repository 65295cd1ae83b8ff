namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

/// <summary>One shopper and one product at one time.</summary>
/// <param name="User">Number of the customer or visitor.</param>
/// <param name="Item">Number of the product.</param>
/// <param name="Time">Seconds since 1970-01-01 UTC; 0 where the time is not known, then the order of adding is the order of time.</param>
/// <param name="Weight">Multiplies the weight of the kind; not positive means that the interaction does not count.</param>
public readonly record struct Interaction(int User, int Item, long Time, InteractionKind Kind = InteractionKind.Purchase, float Weight = 1);
