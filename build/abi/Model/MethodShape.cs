namespace Abi.Model;

/// <summary>What the runtime compares when it looks a method up: name, arity, instance or static, return and parameter types.</summary>
public sealed class MethodShape(bool isStatic, TypeNode returnType, string name, int arity, IReadOnlyList<TypeNode> parameters)
    : IEquatable<MethodShape>
{
    public const string Constructor = "ctor";

    private readonly string _text = Print(isStatic, returnType, name, arity, parameters);

    public bool IsStatic => isStatic;

    public string Name => name;

    public TypeNode ReturnType => returnType;

    public IReadOnlyList<TypeNode> Parameters => parameters;

    public MethodShape Substitute(IReadOnlyDictionary<string, TypeNode> typeArguments) => typeArguments.Count == 0
        ? this
        : new(isStatic, returnType.Substitute(typeArguments), name, arity, [.. parameters.Select(p => p.Substitute(typeArguments))]);

    public override string ToString() => _text;

    public bool Equals(MethodShape? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as MethodShape);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    private static string Print(bool isStatic, TypeNode returnType, string name, int arity, IReadOnlyList<TypeNode> parameters)
    {
        var head = name == Constructor ? name : $"{(isStatic ? "static " : "")}{returnType} {name}{(arity == 0 ? "" : "`" + arity)}";
        return $"{head}({string.Join(", ", parameters)})";
    }
}
