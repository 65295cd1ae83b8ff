namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>How much the data of the shop carry; each step says less than the one above it.</summary>
public enum CustomerBaseStep
{
    /// <summary>Fewer than 30 buyers: recency and frequency only.</summary>
    RecencyFrequency = 1,

    /// <summary>Fewer than 300 repeat buyers, or no model could be fitted: RFM and the fallback score.</summary>
    Rfm = 2,

    /// <summary>A fitted model with its measured error.</summary>
    Model = 3
}
