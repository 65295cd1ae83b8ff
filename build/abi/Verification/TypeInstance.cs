using Abi.Model;

namespace Abi.Verification;

/// <summary>A type of the real API with the arguments that a derived type gives it.</summary>
public sealed class TypeInstance(ApiType type, IReadOnlyList<TypeNode> arguments)
{
    private readonly Dictionary<string, TypeNode> _arguments =
        arguments.Select((a, i) => (Name: $"!{i}", a)).ToDictionary(p => p.Name, p => p.a);

    public ApiType Type => type;

    public NamedType Node { get; } = new(type.Key, arguments);

    public MethodShape Shape(MethodSlot slot) => slot.Shape.Substitute(_arguments);

    public NamedType Substitute(NamedType node) => (NamedType)node.Substitute(_arguments);
}
