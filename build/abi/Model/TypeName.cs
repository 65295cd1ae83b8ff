namespace Abi.Model;

/// <summary>The name of a declared type: as printed, as looked up, and the names of its generic parameters (of enclosing types first).</summary>
public sealed record TypeName(string Display, string Key, IReadOnlyList<string> Parameters);
