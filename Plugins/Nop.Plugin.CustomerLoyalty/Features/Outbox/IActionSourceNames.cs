using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>Says what journeys or campaigns are called, for lists of what they planned.</summary>
public interface IActionSourceNames
{
    ActionSourceKind Kind { get; }

    /// <summary>By number; those that are gone are left out.</summary>
    Task<IReadOnlyDictionary<int, string>> NamesAsync();
}
