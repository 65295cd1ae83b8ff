using System.Reflection;
using System.Reflection.Metadata;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Verification;

/// <summary>A class of the plugin with its base types as far as they are the plugin's own, seen with the arguments of the class.</summary>
public sealed class PluginType
{
    private readonly List<(MethodShape Shape, MethodAttributes Attributes)> _methods = [];
    private readonly HashSet<(string Type, string Shape)> _explicit = [];

    public PluginType(ManagedAssembly plugin, TypeDefinitionHandle handle)
    {
        Site = new(plugin, handle);
        Collect(Site, GenericScope.Numbered);
    }

    public TypeSite Site { get; }

    public NamedType? ForeignBase { get; private set; }

    public List<NamedType> Interfaces { get; } = [];

    public bool IsAbstract => Site.Definition.Attributes.HasFlag(TypeAttributes.Abstract);

    public bool ImplementsExplicitly(NamedType declaring, MethodShape open) => _explicit.Contains((declaring.ToString(), open.ToString()));

    public bool HasPublicVirtual(MethodShape shape) => Has(shape, a => Visibility.Of(a) == "public" && a.HasFlag(MethodAttributes.Virtual));

    public bool Overrides(MethodShape shape) =>
        Has(shape, a => a.HasFlag(MethodAttributes.Virtual) && !a.HasFlag(MethodAttributes.NewSlot) && !a.HasFlag(MethodAttributes.Abstract));

    private bool Has(MethodShape shape, Func<MethodAttributes, bool> fits) => _methods.Any(m => fits(m.Attributes) && m.Shape.Equals(shape));

    private void Collect(TypeSite site, GenericScope scope)
    {
        Interfaces.AddRange(site.Interfaces(scope));
        foreach (var method in site.Definition.GetMethods().Select(site.Reader.GetMethodDefinition))
            _methods.Add((site.Shape(method, scope), method.Attributes));
        foreach (var implementation in site.Definition.GetMethodImplementations().Select(site.Reader.GetMethodImplementation))
            CollectExplicit(site, implementation.MethodDeclaration, scope);
        if (site.Base(scope) is not { } parent)
            return;
        if (parent.Assembly == site.File.Name && site.File.Find(parent.Key) is { } handle)
            Collect(new(site.File, handle), new(parent.Arguments, []));
        else
            ForeignBase = parent;
    }

    private void CollectExplicit(TypeSite site, EntityHandle declaration, GenericScope scope)
    {
        if (declaration.Kind != HandleKind.MemberReference)
            return;
        var member = site.Reader.GetMemberReference((MemberReferenceHandle)declaration);
        var shape = Shapes.Of(site.Reader.GetString(member.Name), member.DecodeMethodSignature(site.File.Provider, GenericScope.Numbered));
        _explicit.Add((site.Decode(member.Parent, scope).ToString(), shape.ToString()));
    }
}
