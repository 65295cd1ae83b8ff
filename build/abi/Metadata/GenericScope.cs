using System.Reflection.Metadata;
using Abi.Model;

namespace Abi.Metadata;

/// <summary>What stands for the generic parameters while a signature is decoded; beyond the given ones it is their number.</summary>
public sealed class GenericScope(IReadOnlyList<TypeNode> typeArguments, IReadOnlyList<TypeNode> methodArguments)
{
    public static readonly GenericScope Numbered = new([], []);

    public TypeNode TypeArgument(int index) => index < typeArguments.Count ? typeArguments[index] : new ParameterType($"!{index}");

    public TypeNode MethodArgument(int index) => index < methodArguments.Count ? methodArguments[index] : new ParameterType($"!!{index}");

    public static GenericScope Named(MetadataReader reader, TypeDefinition type) => new(Names(reader, type.GetGenericParameters()), []);

    public GenericScope WithMethod(MetadataReader reader, MethodDefinition method) =>
        new(typeArguments, Names(reader, method.GetGenericParameters()));

    private static List<TypeNode> Names(MetadataReader reader, GenericParameterHandleCollection parameters) =>
        [.. parameters.Select(h => new ParameterType(reader.GetString(reader.GetGenericParameter(h).Name)))];
}
