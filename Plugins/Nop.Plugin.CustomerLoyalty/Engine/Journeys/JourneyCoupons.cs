namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>What coupons of mails refer to.</summary>
/// <param name="Showing">The templates whose text shows the recipient's coupon.</param>
/// <param name="Discounts">Discounts that coupons can be made after.</param>
public sealed record JourneyCoupons(IReadOnlySet<string> Showing, IReadOnlySet<int> Discounts);
