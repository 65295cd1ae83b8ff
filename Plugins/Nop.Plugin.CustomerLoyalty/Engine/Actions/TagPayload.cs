namespace Nop.Plugin.CustomerLoyalty.Engine.Actions;

/// <param name="Remove">Takes the tag off instead.</param>
public sealed record TagPayload(string Tag, bool Remove = false);
