using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>Send now, wait until a time, or never.</summary>
/// <param name="Reason"><see cref="ActionReason.None"/> for send.</param>
/// <param name="UntilUtc">Given when it waits.</param>
public readonly record struct SendDecision(ActionReason Reason, DateTime? UntilUtc)
{
    public static readonly SendDecision Send = new(ActionReason.None, null);

    public bool MaySend => Reason == ActionReason.None;
}
