namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <param name="Path">The node by its places from the root, as "0.2"; empty for the root. The inside of a negation is place 0.</param>
/// <param name="Property">What of the node is wrong; empty for all of it.</param>
public sealed record RuleError(RuleErrorCode Code, string Path = "", string Property = "", params IReadOnlyList<string> Arguments);
