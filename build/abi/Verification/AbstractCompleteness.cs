using Abi.Model;

namespace Abi.Verification;

/// <summary>Finds abstract members of real base types that a concrete plugin class leaves open.</summary>
public sealed class AbstractCompleteness(IApiSource source)
{
    private readonly ApiHierarchy _hierarchy = new(source);

    public IEnumerable<Difference> Check(PluginType type, string name)
    {
        if (type.IsAbstract || type.ForeignBase is not { } parent || source.Find(parent.Key) is not { } known)
            return [];
        var open = _hierarchy.Chain(known, parent.Arguments).TakeWhile(t => t.Type.Header.Has("abstract")).ToList();
        return from instance in open
               from slot in instance.Type.Slots
               where slot.IsAbstract && !IsOverridden(type, open.TakeWhile(t => t != instance), instance, slot)
               select new Difference($"[{instance.Type.Assembly}] {instance.Type.Key} :: {slot.Shape}", $"is abstract, {name} does not override it");
    }

    private static bool IsOverridden(PluginType type, IEnumerable<TypeInstance> nearer, TypeInstance instance, MethodSlot slot)
    {
        var wanted = instance.Shape(slot);
        return type.ImplementsExplicitly(instance.Node, slot.Shape)
            || type.Overrides(wanted)
            || nearer.Any(n => n.Type.Slots.Any(s => s.IsOverride && !s.IsAbstract && n.Shape(s).Equals(wanted)));
    }
}
