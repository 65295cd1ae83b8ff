namespace Abi.Model;

/// <summary>The line of a listing that declares a type.</summary>
public sealed class TypeHeader
{
    public required string Text { get; init; }

    public bool IsObsolete { get; init; }

    public required string Visibility { get; init; }

    public IReadOnlySet<string> Modifiers { get; init; } = new HashSet<string>();

    /// <summary><c>class</c>, <c>record</c>, <c>struct</c>, <c>interface</c>, <c>enum</c> or <c>delegate</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The base type, when it is not the one the kind implies, and every interface, inherited ones included.</summary>
    public IReadOnlyList<NamedType> Supertypes { get; init; } = [];

    /// <summary>The constraints as printed, with numbered type parameters.</summary>
    public string Constraints { get; init; } = "";

    public ApiMember? Invoke { get; init; }

    public bool IsValueType => Kind is "struct" or "enum";

    public bool IsInterface => Kind == "interface";

    public bool Has(string modifier) => Modifiers.Contains(modifier);
}
