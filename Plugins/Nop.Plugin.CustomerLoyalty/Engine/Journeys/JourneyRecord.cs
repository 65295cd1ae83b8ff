namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>The part of a customer's record that journeys are begun by. Meanings as in <see cref="Profiles.CustomerProfile"/>.</summary>
public readonly record struct JourneyRecord(
    int CustomerId,
    int StoreId,
    int StageId,
    int Birthday,
    DateTime? FirstOrderOnUtc,
    DateTime? LastOrderOnUtc,
    int PurchaseDays,
    decimal ExpectedGapDays);
