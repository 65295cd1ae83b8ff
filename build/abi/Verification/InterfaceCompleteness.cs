using Abi.Model;

namespace Abi.Verification;

/// <summary>Finds members of real interfaces that a plugin class leaves out; the runtime refuses to load such a class.</summary>
public sealed class InterfaceCompleteness(IApiSource source)
{
    /// <summary>What every class inherits, whether or not the source knows the base library.</summary>
    private static readonly string[] OfObject = ["bool Equals(object)", "int GetHashCode()", "string ToString()"];

    private readonly ApiHierarchy _hierarchy = new(source);

    public IEnumerable<Difference> Check(PluginType type, string name)
    {
        var bases = Bases(type).ToList();
        var provided = bases.SelectMany(b => _hierarchy.InterfacesOf(b.Type).Select(b.Substitute)).Select(i => i.ToString()).ToHashSet();
        return from contract in RealInterfaces(type)
               where !provided.Contains(contract.Node.ToString())
               from slot in contract.Type.Slots
               where !slot.Shape.IsStatic && !slot.Member.Has("default-impl") && !IsImplemented(type, bases, contract, slot)
               select new Difference($"[{contract.Type.Assembly}] {contract.Type.Key} :: {slot.Shape}", $"{name} does not implement it");
    }

    private IEnumerable<TypeInstance> Bases(PluginType type) =>
        type.ForeignBase is { } parent && source.Find(parent.Key) is { } known ? _hierarchy.Chain(known, parent.Arguments) : [];

    private IEnumerable<TypeInstance> RealInterfaces(PluginType type)
    {
        var found = new Dictionary<string, TypeInstance>();
        foreach (var declared in type.Interfaces)
            Add(declared, found);
        return found.Values;
    }

    private void Add(NamedType node, Dictionary<string, TypeInstance> found)
    {
        if (found.ContainsKey(node.ToString()) || source.Find(node.Key) is not { } type)
            return;
        var instance = new TypeInstance(type, node.Arguments);
        found.Add(node.ToString(), instance);
        foreach (var inherited in _hierarchy.InterfacesOf(type))
            Add(instance.Substitute(inherited), found);
    }

    private static bool IsImplemented(PluginType type, List<TypeInstance> bases, TypeInstance contract, MethodSlot slot)
    {
        var wanted = contract.Shape(slot);
        return type.ImplementsExplicitly(contract.Node, slot.Shape)
            || type.HasPublicVirtual(wanted)
            || OfObject.Contains(wanted.ToString())
            || bases.Any(b => b.Type.Slots.Any(s => s.Visibility == "public" && s.CanBeOverridden && b.Shape(s).Equals(wanted)));
    }
}
