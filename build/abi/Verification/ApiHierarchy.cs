using Abi.Model;

namespace Abi.Verification;

/// <summary>Base types and interfaces in the real API.</summary>
public sealed class ApiHierarchy(IApiSource source)
{
    public NamedType? BaseOf(ApiType type) =>
        type.Header.Kind is "class" or "record" && type.Header.Supertypes is [var first, ..] && !IsInterface(first) ? first : null;

    public IEnumerable<NamedType> InterfacesOf(ApiType type)
    {
        if (type.Header.Kind == "enum")
            return [];
        return BaseOf(type) is null ? type.Header.Supertypes : type.Header.Supertypes.Skip(1);
    }

    /// <summary>The type itself, then its base types as far as the source knows them.</summary>
    public IEnumerable<TypeInstance> Chain(ApiType type, IReadOnlyList<TypeNode>? arguments = null)
    {
        var own = arguments ?? [.. type.Name.Parameters.Select((_, i) => new ParameterType($"!{i}"))];
        for (var instance = new TypeInstance(type, own); ;)
        {
            yield return instance;
            if (BaseOf(instance.Type) is not { } parent || source.Find(parent.Key) is not { } next)
                yield break;
            instance = new(next, instance.Substitute(parent).Arguments);
        }
    }

    /// <summary>The nearest base type that the source does not know, if the chain ends at one.</summary>
    public NamedType? UnknownBase(ApiType type)
    {
        var top = Chain(type).Last();
        return BaseOf(top.Type) is { } parent ? top.Substitute(parent) : null;
    }

    private bool IsInterface(NamedType type)
    {
        if (source.Find(type.Key) is { } known)
            return known.Header.IsInterface;
        var name = type.Key[(type.Key.LastIndexOf('.') + 1)..];
        return name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);
    }
}
