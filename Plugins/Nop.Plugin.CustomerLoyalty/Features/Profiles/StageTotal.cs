using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <param name="Revenue">Of the last 365 days.</param>
/// <param name="LifetimeValue">Expected of the next 12 months; 0 where there is no model.</param>
public sealed record StageTotal(LifecycleStage Stage, int Customers, decimal Revenue, decimal LifetimeValue);

/// <param name="Revenue">Of the last 365 days.</param>
public sealed record SegmentTotal(int SegmentId, int Customers, decimal Revenue);

/// <param name="Revenue">Within the window of RFM.</param>
public sealed record RfmCell(int Recency, int Frequency, int Customers, decimal Revenue);
