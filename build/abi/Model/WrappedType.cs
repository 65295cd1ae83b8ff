namespace Abi.Model;

/// <summary>An array (<c>[]</c>), a reference (<c>&amp;</c>) or a pointer (<c>*</c>) to another type.</summary>
public sealed class WrappedType(TypeNode element, string suffix) : TypeNode
{
    public TypeNode Element => element;

    public bool IsReference => suffix == "&";

    public override string ToString() => element + suffix;

    public override TypeNode Substitute(IReadOnlyDictionary<string, TypeNode> parameters) =>
        new WrappedType(element.Substitute(parameters), suffix);

    public override IEnumerable<NamedType> Named() => element.Named();
}
