using System.Reflection.Metadata;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Uses;

/// <summary>The constructors that attributes of the plugin call and the properties, fields and types that their arguments name.</summary>
public sealed class AttributeUses(AssemblyPool pool, ManagedAssembly plugin, TokenUses tokens, UseSink sink)
{
    private static readonly NamedType Void = new("System.Void", []);

    private readonly Supertypes _supertypes = new(pool);
    private readonly AttributeArgumentTypes _types = new(pool, plugin);

    public void Add(CustomAttribute attribute, string user)
    {
        tokens.Add(attribute.Constructor, user);
        var value = attribute.DecodeValue(_types);
        foreach (var argument in value.FixedArguments)
            AddArgument(argument.Type, argument.Value, user);
        foreach (var argument in value.NamedArguments)
        {
            AddArgument(argument.Type, argument.Value, user);
            if (AttributeType(attribute) is { } type)
                AddNamed(type, argument, user);
        }
    }

    private void AddArgument(TypeNode type, object? value, string user)
    {
        sink.AddTypes(type, user);
        if (value is TypeNode named)
            sink.AddTypes(named, user);
        if (value is IEnumerable<CustomAttributeTypedArgument<TypeNode>> elements)
        {
            foreach (var element in elements)
                AddArgument(element.Type, element.Value, user);
        }
    }

    private NamedType? AttributeType(CustomAttribute attribute) => attribute.Constructor.Kind == HandleKind.MemberReference
        ? tokens.Decode(plugin.Reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent) as NamedType
        : null;

    private void AddNamed(NamedType type, CustomAttributeNamedArgument<TypeNode> argument, string user)
    {
        var isField = argument.Kind == CustomAttributeNamedArgumentKind.Field;
        var member = isField ? argument.Name! : "set_" + argument.Name;
        var (assembly, key) = Declaring(type, member, isField);
        sink.Add(isField
            ? new(UseKind.InstanceField, assembly, key, user) { Field = member, FieldType = argument.Type }
            : new(UseKind.Call, assembly, key, user) { Method = new(false, Void, member, 0, [argument.Type]) });
    }

    private (string Assembly, string Key) Declaring(NamedType type, string member, bool isField)
    {
        if (pool.Resolve(type) is not { } site)
            return (type.Assembly!, type.Key);
        var declaring = _supertypes.Bases(site, GenericScope.Numbered).Select(b => b.Site).Prepend(site)
            .FirstOrDefault(s => Declares(s, member, isField), site);
        return (declaring.File.Name, declaring.Key);
    }

    private static bool Declares(TypeSite site, string member, bool isField) => isField
        ? site.Definition.GetFields().Any(f => site.Reader.StringComparer.Equals(site.Reader.GetFieldDefinition(f).Name, member))
        : site.Definition.GetMethods().Any(m => site.Reader.StringComparer.Equals(site.Reader.GetMethodDefinition(m).Name, member));
}
