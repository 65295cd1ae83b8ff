namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;

/// <summary>An order that counts for a mail: its buyer clicked in it last, at most so many days before.</summary>
/// <param name="Variant">The text of that mail; 0 for who got the winner.</param>
/// <param name="Amount">In the primary currency.</param>
public readonly record struct CampaignSale(int CustomerId, int OrderId, int Variant, DateTime OnUtc, decimal Amount);
