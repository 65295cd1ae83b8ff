namespace Nop.Plugin.CustomerLoyalty.Engine.Actions;

/// <summary>Who wanted an action: the journey or campaign by number, the version it was planned by, its step, and the variant of a test.</summary>
public readonly record struct ActionSource(ActionSourceKind Kind, int Id, int Version = 0, int Step = 0, int Variant = 0);
