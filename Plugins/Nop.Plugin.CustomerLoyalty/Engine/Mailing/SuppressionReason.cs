namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>Why an address gets no mails. Numbers are stored and never change.</summary>
public enum SuppressionReason
{
    Unsubscribed = 1,
    Bounced = 2,
    Complained = 3,
    Erased = 4,

    /// <summary>Put on the list by staff.</summary>
    ByHand = 5
}
