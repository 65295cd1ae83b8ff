namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>How many actions of a source stand how, by step and variant.</summary>
public sealed record ActionTally(int KindId, int Step, int Variant, int StateId, int ReasonId, int Count);
