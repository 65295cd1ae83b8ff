namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>What is concluded from a customer's activity. Rounded to what is stored, so that memory and database agree.</summary>
public sealed record CustomerScores
{
    public LifecycleStage Stage { get; init; } = LifecycleStage.Prospect;

    /// <summary>1 to 5, 5 is best; 0 without orders in the window.</summary>
    public int Recency { get; init; }
    public int Frequency { get; init; }
    public int Monetary { get; init; }

    /// <summary>The weighted mean of the three, 0 to 5.</summary>
    public decimal Rfm { get; init; }

    /// <summary>After how many days a purchase is expected, by the customer's own rhythm.</summary>
    public decimal ExpectedGapDays { get; init; }

    /// <summary>0 to 1; null below the model's step of the ladder.</summary>
    public decimal? Alive { get; init; }

    /// <summary>Orders of the next 365 days.</summary>
    public decimal? ExpectedOrders { get; init; }

    /// <summary>Per order.</summary>
    public decimal? ExpectedSpend { get; init; }

    /// <summary>Of the next 12 months, discounted.</summary>
    public decimal? LifetimeValue { get; init; }

    /// <summary>Orders customers by what is expected of them; comparable within one run only.</summary>
    public decimal Rank { get; init; }

    /// <summary>1 to 5 by lifetime value, or by revenue where there is none; 0 for prospects.</summary>
    public int ValueBand { get; init; }

    /// <summary>Belongs to the smallest set that brings 80 % of the last 12 months.</summary>
    public bool IsCore { get; init; }

    /// <summary>0 to 100; null while nothing is known.</summary>
    public decimal? Satisfaction { get; init; }
}
