using System.Reflection.Metadata;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Dump;

public static class AccessorPrinter
{
    public static string? Getter(MethodDefinition? getter, string widest) => Print(getter, "get", widest);

    public static string? Setter(TypeSite site, MethodDefinition? setter, string widest) =>
        setter is null ? null : Print(setter, IsInitOnly(site, setter.Value) ? "init" : "set", widest);

    private static bool IsInitOnly(TypeSite site, MethodDefinition setter) =>
        setter.DecodeSignature(site.File.Provider, GenericScope.Numbered).ReturnType is InitOnlyType;

    private static string? Print(MethodDefinition? accessor, string word, string widest)
    {
        if (accessor is null || Visibility.Of(accessor.Value.Attributes) is not { } visibility)
            return null;
        return (visibility == widest ? "" : visibility + " ") + word + ";";
    }
}
