namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

/// <summary>How a wish to compensate ended. The names are those of the texts that tell it.</summary>
public enum CompensationOutcome
{
    Given,
    AwaitsApproval,
    Refused,

    /// <summary>Given, but its last step is still being done; it will be made good.</summary>
    Underway,

    /// <summary>There is no such case, customer, gift or discount.</summary>
    NotPossible,
    DecidedBefore
}
