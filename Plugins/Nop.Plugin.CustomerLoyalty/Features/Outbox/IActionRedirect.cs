namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>Asked whenever an action is about to be done, and again before one is skipped: whose is it now?</summary>
public interface IActionRedirect
{
    /// <summary>Gives the action, which is not saved here, to the account in which its customer lives on; returns why it has to wait, or null.</summary>
    Task<ActionOutcome?> RedirectAsync(LoyaltyAction action);
}
