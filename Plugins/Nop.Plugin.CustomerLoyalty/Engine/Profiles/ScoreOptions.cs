namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>What the shop decided about scoring.</summary>
/// <param name="FixedRfm">Null for quintiles.</param>
/// <param name="RfmWindowDays">0 for everything.</param>
/// <param name="YearlyDiscount">0.1 is ten per cent a year.</param>
/// <param name="CoreByMargin">Who belongs to the core is decided by margin instead of revenue.</param>
public sealed record ScoreOptions(RfmBounds? FixedRfm, RfmWeights Weights, int RfmWindowDays, int LoyalPurchaseDays, double YearlyDiscount, bool CoreByMargin = false);
