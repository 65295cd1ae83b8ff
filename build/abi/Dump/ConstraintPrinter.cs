using System.Reflection;
using System.Reflection.Metadata;
using Abi.Metadata;

namespace Abi.Dump;

public static class ConstraintPrinter
{
    public static string Print(ManagedAssembly file, IEnumerable<GenericParameterHandle> parameters, GenericScope scope) =>
        string.Concat(parameters.Select(p => Clause(file, file.Reader.GetGenericParameter(p), scope)));

    private static string Clause(ManagedAssembly file, GenericParameter parameter, GenericScope scope)
    {
        var constraints = Constraints(file, parameter, scope).ToList();
        return constraints.Count == 0
            ? ""
            : $" where {file.Reader.GetString(parameter.Name)} : {string.Join(", ", constraints)}";
    }

    private static IEnumerable<string> Constraints(ManagedAssembly file, GenericParameter parameter, GenericScope scope)
    {
        var isStruct = parameter.Attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (parameter.Attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            yield return "class";
        if (isStruct)
            yield return "struct";
        foreach (var handle in parameter.GetConstraints())
        {
            var type = new TypeSite(file, default).Decode(file.Reader.GetGenericParameterConstraint(handle).Type, scope).ToString();
            if (!(isStruct && type == "System.ValueType"))
                yield return type;
        }
        if (!isStruct && parameter.Attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
            yield return "new()";
    }
}
