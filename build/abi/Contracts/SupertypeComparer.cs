using Abi.Model;
using Abi.Verification;

namespace Abi.Contracts;

/// <summary>Compares the base type and interfaces of a contract with the real ones; conversions to them leave no trace in compiled code.</summary>
public sealed class SupertypeComparer(IApiSource source)
{
    private readonly ApiHierarchy _hierarchy = new(source);

    public IEnumerable<string> Compare(ApiType contract, ApiType real)
    {
        var (mine, theirs) = (_hierarchy.BaseOf(contract), _hierarchy.BaseOf(real));
        if (mine?.ToString() != theirs?.ToString())
            yield return $"has the base type {mine?.ToString() ?? "object"}, the real one {theirs?.ToString() ?? "object"}";
        foreach (var extra in _hierarchy.InterfacesOf(contract).Except(_hierarchy.InterfacesOf(real)))
            yield return $"implements {extra}, the real one does not";
    }
}
