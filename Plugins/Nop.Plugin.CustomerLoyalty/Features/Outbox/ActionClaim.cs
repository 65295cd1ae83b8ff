namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>The right to have an effect, for the handler of one action.</summary>
public sealed class ActionClaim(LoyaltyAction action, ActionOutbox outbox)
{
    private LoyaltyActionClaim? _row;

    public bool IsTaken => _row is not null;

    /// <summary>False when another process has it or had it: then there must be no effect. Asked once it stays as it was answered.</summary>
    public async Task<bool> TakeAsync() => (_row ??= await outbox.TryClaimAsync(action)) is not null;

    /// <summary>Writes the end, if the claim was taken; from then on it is known whatever happens to this process.</summary>
    public async Task EndAsync(ActionOutcome outcome)
    {
        if (_row is not null)
            await outbox.EndAsync(_row, outcome);
    }
}
