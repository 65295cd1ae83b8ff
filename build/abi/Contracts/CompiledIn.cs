using Abi.Model;
using Abi.Verification;

namespace Abi.Contracts;

/// <summary>Compares what the plugin took from its contracts and its code no longer shows: values copied and conversions allowed.</summary>
public static class CompiledIn
{
    public static IEnumerable<Difference> Compare(IEnumerable<ApiAssembly> contracts, IApiSource source)
    {
        var supertypes = new SupertypeComparer(source);
        return from contract in contracts
               where source.Covers(contract.Name)
               from type in contract.Types
               let real = source.Find(contract.Name, type.Key)
               where real is not null
               from difference in BakedValues.Compare(type, real)
                   .Concat(supertypes.Compare(type, real).Select(p => new Difference($"[{type.Assembly}] {type.Name.Display}", p)))
               select difference;
    }
}
