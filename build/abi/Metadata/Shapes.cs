using System.Reflection.Metadata;
using Abi.Model;

namespace Abi.Metadata;

public static class Shapes
{
    private const string MetadataConstructor = ".ctor";

    public static MethodShape Of(string name, MethodSignature<TypeNode> signature) => new(
        !signature.Header.IsInstance,
        signature.ReturnType,
        name == MetadataConstructor ? MethodShape.Constructor : name,
        signature.GenericParameterCount,
        signature.ParameterTypes);
}
