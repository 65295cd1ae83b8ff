namespace Nop.Plugin.CustomerLoyalty.Engine.NextActions;

/// <summary>What to do next for a customer, the most pressing first. Numbers are stored and never change.</summary>
public enum NextStep
{
    /// <summary>A complaint waits.</summary>
    SettleCase = 1,

    /// <summary>Somebody who brings much is silent too long: talk to him in person.</summary>
    CallCoreCustomer = 2,
    FollowUpReturn = 3,
    RemindOfCart = 4,

    /// <summary>The time at which he usually buys has come.</summary>
    OfferNextPurchase = 5,

    /// <summary>Bought once and hesitates.</summary>
    InviteSecondOrder = 6,
    WinBack = 7,

    /// <summary>Looks much and has never bought.</summary>
    HelpToDecide = 8,
    AskForReview = 9,
    ThankPersonally = 10,

    /// <summary>What is needed to serve him is missing.</summary>
    AskForData = 11
}
