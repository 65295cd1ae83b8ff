using Abi.Model;
using Abi.Uses;

namespace Abi.Verification;

/// <summary>Says what is wrong with one use of the real API; null when nothing is.</summary>
/// <remarks>
/// As the runtime does: methods of classes are also found on base types; fields and the methods of interfaces only where
/// the reference says.
/// </remarks>
public sealed class UseChecker(IApiSource source)
{
    private static readonly string[] AccessorPrefixes = ["get_", "set_", "add_", "remove_"];

    private readonly ApiHierarchy _hierarchy = new(source);

    public string? Check(Use use)
    {
        if (source.Find(use.Assembly, use.TypeKey) is not { } type)
            return MissingType(use);
        return use.Kind switch
        {
            UseKind.Type => CheckEncoding(use, type),
            UseKind.BaseType => CheckBaseType(type),
            UseKind.Interface => type.Header.IsInterface ? null : $"is not an interface but {type.Header.Kind}",
            UseKind.Call => CheckCall(use, type),
            UseKind.Override => CheckOverride(use, type),
            UseKind.Implementation => CheckCall(use, type),
            _ => CheckField(use, type),
        };
    }

    private string MissingType(Use use) => source.Find(use.TypeKey) is { } elsewhere
        ? $"the type is not in {use.Assembly} but in {elsewhere.Assembly}"
        : $"the type does not exist in {use.Assembly}";

    private static string? CheckEncoding(Use use, ApiType type) => use.IsValueType is null || use.IsValueType == type.Header.IsValueType
        ? null
        : $"is {type.Header.Kind}, the plugin was compiled against a {(use.IsValueType.Value ? "value type" : "reference type")}";

    private static string? CheckBaseType(ApiType type)
    {
        if (type.Header.Kind is not ("class" or "record"))
            return $"is not a class but {type.Header.Kind}";
        return type.Header.Has("sealed") || type.Header.Has("static") ? "is sealed or static and cannot be a base type" : null;
    }

    private string? CheckCall(Use use, ApiType type) => FindSlot(type, use.Method!) is null ? MissingMember(type, use.Method!.Name) : null;

    private string? CheckOverride(Use use, ApiType type)
    {
        if (FindSlot(type, use.Method!) is not { } slot)
            return MissingMember(type, use.Method!.Name);
        if (!IsReached(use, type))
            return $"is not among the base types of {use.Through}";
        if (!slot.CanBeOverridden)
            return $"cannot be overridden, it is '{slot.Member.Text}'";
        var expected = slot.Visibility == "protected internal" ? "protected" : slot.Visibility;
        return use.Visibility is null || use.Visibility == expected ? null : $"is {slot.Visibility}, the plugin's override is {use.Visibility}";
    }

    private bool IsReached(Use use, ApiType type) =>
        use.Through?.Assembly is null
        || source.Find(use.Through.Assembly, use.Through.Key) is not { } through
        || _hierarchy.Chain(through).Any(t => t.Type.Key == type.Key);

    private MethodSlot? FindSlot(ApiType type, MethodShape shape)
    {
        if (type.Header.IsInterface || shape.Name == MethodShape.Constructor)
            return type.FindSlot(shape);
        return _hierarchy.Chain(type)
            .Select(t => t.Type.Slots.FirstOrDefault(s => t.Shape(s).Equals(shape)))
            .FirstOrDefault(s => s is not null);
    }

    private static string? CheckField(Use use, ApiType type)
    {
        if (type.FindField(use.Field!) is not { } field || !field.Type!.Equals(use.FieldType))
            return "the field does not exist" + Similar(type.Members.Where(m => m.Name == use.Field));
        if (field.Has("const"))
            return "is a constant, the plugin was compiled against a field";
        return field.Has("static") == (use.Kind == UseKind.StaticField) ? null : $"static and instance differ, it is '{field.Text}'";
    }

    private string MissingMember(ApiType type, string name)
    {
        var plain = AccessorPrefixes.FirstOrDefault(p => name.StartsWith(p, StringComparison.Ordinal)) is { } prefix ? name[prefix.Length..] : name;
        var beyond = type.Header.IsInterface ? null : _hierarchy.UnknownBase(type);
        return "the member does not exist"
            + (beyond is null ? "" : $" up to its base {beyond}, which is not in the API compared with")
            + Similar(_hierarchy.Chain(type).SelectMany(t => t.Type.Members).Where(m => m.Name == plain));
    }

    private static string Similar(IEnumerable<ApiMember> members)
    {
        var texts = members.Select(m => $"'{m.Text}'").ToList();
        return texts.Count == 0 ? "" : "; there is " + string.Join(" and ", texts);
    }
}
