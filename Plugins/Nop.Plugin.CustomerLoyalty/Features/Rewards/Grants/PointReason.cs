namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Why a line was written. Numbers are stored and never change.</summary>
public enum PointReason
{
    None = 0,
    Due = 1,
    Refund = 2,
    Cancellation = 3,
    Return = 4,
    Expiry = 5,
    ByStaff = 6,

    /// <summary>What had taken points back did not hold.</summary>
    Mended = 7
}
