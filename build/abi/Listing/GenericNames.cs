using Abi.Model;

namespace Abi.Listing;

/// <summary>Maps the names of generic parameters in scope to their numbers.</summary>
public sealed class GenericNames
{
    private readonly Dictionary<string, ParameterType> _nodes = [];

    public GenericNames(IReadOnlyList<string> typeParameters, IReadOnlyList<string>? methodParameters = null)
    {
        for (var i = 0; i < typeParameters.Count; i++)
            _nodes[typeParameters[i]] = new($"!{i}");
        for (var i = 0; i < methodParameters?.Count; i++)
            _nodes[methodParameters[i]] = new($"!!{i}");
    }

    public ParameterType? Find(string name) => _nodes.GetValueOrDefault(name);
}
