namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>What two actions have in common that say the same to two accounts, whatever variant of a test each of them got.</summary>
public readonly record struct ActionTwin(int KindId, int SourceKindId, int SourceId, int SourceVersion, int Step)
{
    public static ActionTwin Of(LoyaltyAction action) => new(action.KindId, action.SourceKindId, action.SourceId, action.SourceVersion, action.Step);
}
