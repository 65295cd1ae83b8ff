namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

/// <summary>How a customer is compensated. Numbers are stored and never change.</summary>
public enum CompensationKind
{
    Points = 1,

    /// <summary>A code that takes something off his next order.</summary>
    Voucher = 2,

    /// <summary>From the catalogue of gifts.</summary>
    Gift = 3
}
