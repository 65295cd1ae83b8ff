namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>The right to have an effect, for the handler of one action.</summary>
/// <param name="isWanted">Asked at the last moment; null for what nobody can have stopped meanwhile.</param>
/// <param name="isFirst">Nobody had claimed it when it was read.</param>
public sealed class ActionClaim(LoyaltyAction action, ActionOutbox outbox, Func<Task<bool>>? isWanted = null, bool isFirst = false)
{
    private LoyaltyActionClaim? _row;

    public bool IsTaken => _row is not null;

    /// <summary>False when another process has it or had it, or when it was stopped meanwhile: then there must be no effect. Asked once it stays as it was answered.</summary>
    public async Task<bool> TakeAsync() => (_row ??= isWanted is null || await isWanted() ? await outbox.TryClaimAsync(action, isFirst) : null) is not null;

    /// <summary>Writes the end, if the claim was taken; from then on it is known whatever happens to this process.</summary>
    public async Task EndAsync(ActionOutcome outcome)
    {
        if (_row is not null)
            await outbox.EndAsync(_row, outcome);
    }
}
