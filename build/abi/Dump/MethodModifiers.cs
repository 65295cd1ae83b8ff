using System.Reflection;

namespace Abi.Dump;

public static class MethodModifiers
{
    public static string Of(MethodAttributes attributes, bool inInterface)
    {
        if (attributes.HasFlag(MethodAttributes.Static))
            return attributes.HasFlag(MethodAttributes.Abstract) ? "static abstract " : "static ";
        var isAbstract = attributes.HasFlag(MethodAttributes.Abstract);
        if (inInterface)
            return isAbstract ? "" : "default-impl ";
        if (isAbstract)
            return "abstract ";
        if (!attributes.HasFlag(MethodAttributes.Virtual))
            return "";
        return (attributes.HasFlag(MethodAttributes.NewSlot), attributes.HasFlag(MethodAttributes.Final)) switch
        {
            (true, true) => "",
            (true, false) => "virtual ",
            (false, true) => "sealed override ",
            _ => "override ",
        };
    }
}
