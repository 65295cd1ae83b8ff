namespace Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

public enum SampleOutcome
{
    Added = 1,
    AlreadyThere = 2,

    /// <summary>The shop has orders of its own, and nobody has confirmed.</summary>
    HasOrders = 3,

    /// <summary>Somebody is at it at this moment.</summary>
    Busy = 4,
    Removed = 5
}
