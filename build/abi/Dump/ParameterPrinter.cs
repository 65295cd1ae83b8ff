using System.Reflection;
using System.Reflection.Metadata;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Dump;

public sealed class ParameterPrinter(AssemblyPool pool, ManagedAssembly file)
{
    private readonly ConstantPrinter _constants = new(pool);

    public string Print(MethodDefinition method, MethodSignature<TypeNode> signature)
    {
        var rows = method.GetParameters().Select(file.Reader.GetParameter).Where(p => p.SequenceNumber > 0)
            .ToDictionary(p => p.SequenceNumber - 1);
        var isExtension = file.Reader.Has(method.GetCustomAttributes(), KnownAttributes.Extension);
        return string.Join(", ", signature.ParameterTypes.Select((type, i) =>
            (isExtension && i == 0 ? "this " : "") + (rows.TryGetValue(i, out var row) ? Named(row, type) : $"{type} _{i}")));
    }

    private string Named(Parameter row, TypeNode type)
    {
        var attributes = row.GetCustomAttributes();
        var isParams = file.Reader.Has(attributes, KnownAttributes.ParamArray) || file.Reader.Has(attributes, KnownAttributes.ParamCollection);
        var value = _constants.OfParameter(file, row, type);
        return $"{(isParams ? "params " : "")}{Passed(row, type)} {file.Reader.GetString(row.Name)}{(value is null ? "" : " = " + value)}";
    }

    private string Passed(Parameter row, TypeNode type)
    {
        if (type is not WrappedType { IsReference: true } reference)
            return type.ToString();
        var word = row.Attributes.HasFlag(ParameterAttributes.Out) ? "out"
            : file.Reader.Has(row.GetCustomAttributes(), KnownAttributes.IsReadOnly) ? "in"
            : "ref";
        return $"{word} {reference.Element}";
    }
}
