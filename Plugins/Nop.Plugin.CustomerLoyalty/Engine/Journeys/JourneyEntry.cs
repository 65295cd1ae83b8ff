namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>That a customer may begin a journey.</summary>
/// <param name="Subject">What it is about, the same however often it is found: an order, a cart, a year.</param>
/// <param name="SubjectId">The row of the shop that it is about; 0 for none.</param>
/// <param name="ProductId">0 when it is not about one.</param>
public readonly record struct JourneyEntry(int StoreId, string Subject, int SubjectId, int ProductId, DateTime TriggeredOnUtc);
