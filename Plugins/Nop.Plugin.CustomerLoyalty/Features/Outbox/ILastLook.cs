using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>
/// Asked when everything is ready and the effect is about to begin: the guard was asked before the mail was written and a server connected,
/// and whoever pressed stop meanwhile must not see another mail leave. The answer has to be quick.
/// </summary>
public interface ILastLook
{
    ActionSourceKind Source { get; }

    Task<bool> IsStoppedAsync(LoyaltyAction action);
}
