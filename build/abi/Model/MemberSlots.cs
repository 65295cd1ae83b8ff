namespace Abi.Model;

public static class MemberSlots
{
    private static readonly TypeNode Void = new NamedType("System.Void", []);

    public static IEnumerable<MethodSlot> Of(ApiMember member) => member.Kind switch
    {
        MemberKind.Constructor => [Slot(member, Void, MethodShape.Constructor, member.Visibility)],
        MemberKind.Method => [Slot(member, member.Type!, member.Name, member.Visibility)],
        MemberKind.Property => member.Accessors.Select(a => Accessor(member, a)),
        MemberKind.Event => [EventAccessor(member, "add_"), EventAccessor(member, "remove_")],
        _ => [],
    };

    private static MethodSlot Slot(ApiMember member, TypeNode returnType, string name, string visibility, params TypeNode[] more) =>
        new(new(member.Has("static"), returnType, name, member.Arity, [.. member.Parameters.Select(p => p.Type), .. more]),
            visibility, member);

    private static MethodSlot Accessor(ApiMember property, ApiAccessor accessor) => accessor.Name switch
    {
        "get" => Slot(property, property.Type!, "get_" + property.Name, accessor.Visibility),
        "init" => Slot(property, InitOnlyType.Instance, "set_" + property.Name, accessor.Visibility, property.Type!),
        _ => Slot(property, Void, "set_" + property.Name, accessor.Visibility, property.Type!),
    };

    private static MethodSlot EventAccessor(ApiMember member, string prefix) =>
        Slot(member, Void, prefix + member.Name, member.Visibility, member.Type!);
}
