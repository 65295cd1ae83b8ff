using System.Reflection.Metadata;
using Abi.Metadata;

namespace Abi.Dump;

public static class Accessors
{
    /// <summary>The methods of a type that are printed with their property or event.</summary>
    public static HashSet<MethodDefinitionHandle> Of(TypeSite site)
    {
        var found = new HashSet<MethodDefinitionHandle>();
        foreach (var handle in site.Definition.GetProperties())
        {
            var accessors = site.Reader.GetPropertyDefinition(handle).GetAccessors();
            found.UnionWith([accessors.Getter, accessors.Setter]);
        }
        foreach (var handle in site.Definition.GetEvents())
        {
            var accessors = site.Reader.GetEventDefinition(handle).GetAccessors();
            found.UnionWith([accessors.Adder, accessors.Remover, accessors.Raiser]);
        }
        return found;
    }
}
