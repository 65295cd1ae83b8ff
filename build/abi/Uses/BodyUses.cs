using System.Reflection.Emit;
using System.Reflection.Metadata;
using Abi.Metadata;

namespace Abi.Uses;

public sealed class BodyUses(ManagedAssembly plugin, TokenUses tokens)
{
    public void Add(MethodDefinition method, string user)
    {
        if (plugin.Body(method) is not { } body)
            return;
        if (!body.LocalSignature.IsNil)
            tokens.Add(body.LocalSignature, user);
        foreach (var region in body.ExceptionRegions.Where(r => !r.CatchType.IsNil))
            tokens.Add(region.CatchType, user);
        foreach (var (code, token) in Instructions.Tokens(body.GetILReader()))
            tokens.Add(token, user, IsStatic(code));
    }

    private static bool IsStatic(OpCode code) => code == OpCodes.Ldsfld || code == OpCodes.Ldsflda || code == OpCodes.Stsfld;
}
