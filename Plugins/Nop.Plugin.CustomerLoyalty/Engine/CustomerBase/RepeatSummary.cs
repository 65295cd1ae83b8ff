namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>
/// What the customer-base models need to know of one customer. Purchases of one day count as one; time is in the unit of
/// the model (weeks unless stated otherwise) and runs from the first purchase.
/// </summary>
/// <param name="Frequency">Days with a repeat purchase (x); the first purchase does not count.</param>
/// <param name="Recency">Time of the last repeat purchase (t_x), 0 without one.</param>
/// <param name="Age">Time observed (T), at least <paramref name="Recency"/>.</param>
/// <param name="MeanSpend">Mean spend per repeat day, 0 when there was none or the amounts are unknown.</param>
/// <param name="FirstDay">Day number of the first purchase; 0 when unknown.</param>
public readonly record struct RepeatSummary(int Frequency, double Recency, double Age, double MeanSpend = 0, int FirstDay = 0);
