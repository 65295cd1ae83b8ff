namespace Abi.Model;

/// <summary>A parameter of a generic type or method.</summary>
public sealed class ParameterType(string name) : TypeNode
{
    public override string ToString() => name;

    public override TypeNode Substitute(IReadOnlyDictionary<string, TypeNode> parameters) =>
        parameters.TryGetValue(name, out var argument) ? argument : this;

    public override IEnumerable<NamedType> Named() => [];
}
