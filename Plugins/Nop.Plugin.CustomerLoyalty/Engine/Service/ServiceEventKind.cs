namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>What the clocks of a case listen to.</summary>
public enum ServiceEventKind
{
    Opened,
    CustomerWrote,

    /// <summary>The shop answered; it is not the customer's turn.</summary>
    Answered,

    /// <summary>The shop answered with a question: the solution waits for the customer.</summary>
    Asked,

    /// <summary>Only the promise is another one from here on.</summary>
    Changed,
    Closed,
    Reopened
}
