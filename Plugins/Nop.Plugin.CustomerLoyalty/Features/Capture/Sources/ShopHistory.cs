namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

/// <summary>The shop's tables as tellers of facts.</summary>
public sealed record ShopHistory(OrderHistoryStore Orders, ShipmentHistoryStore Shipments, ReturnHistoryStore Returns, ReviewHistoryStore Reviews);
