namespace Abi.Model;

/// <summary>
/// A type as a signature names it. Two nodes are equal when they print the same text; the text is the one of the API listing,
/// with <c>!n</c> for a parameter of a generic type and <c>!!n</c> for one of a generic method where names do not matter.
/// </summary>
public abstract class TypeNode : IEquatable<TypeNode>
{
    public abstract override string ToString();

    public abstract TypeNode Substitute(IReadOnlyDictionary<string, TypeNode> parameters);

    public abstract IEnumerable<NamedType> Named();

    public bool Equals(TypeNode? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as TypeNode);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
