using System.Reflection;
using Abi.Metadata;
using Abi.Uses;

namespace Abi.Verification;

/// <summary>Verifies a built plugin against the real API.</summary>
public sealed class PluginVerifier(IApiSource source)
{
    private const int UsersShown = 4;

    private readonly UseChecker _checker = new(source);

    public VerificationReport Verify(AssemblyPool pool, ManagedAssembly plugin)
    {
        var uses = PluginUses.Collect(pool, plugin);
        var covered = uses.Where(u => source.Covers(u.Assembly)).ToList();
        List<Difference> differences =
        [
            .. CheckUses(covered),
            .. CheckReferences(plugin),
            .. CheckTypes(plugin),
        ];
        return new(covered.Select(u => u.ToString()).Distinct().Count(), differences,
            [.. uses.Where(u => !source.Covers(u.Assembly)).DistinctBy(u => u.ToString())]);
    }

    private IEnumerable<Difference> CheckUses(IEnumerable<Use> uses) =>
        from use in uses
        group use by (Text: use.ToString(), Problem: _checker.Check(use)) into same
        where same.Key.Problem is not null
        orderby same.Key.Text
        select new Difference(same.Key.Text, $"{same.Key.Problem} (used by {Users(same)})");

    private static string Users(IEnumerable<Use> uses)
    {
        var users = uses.Select(u => u.User).Distinct().Order(StringComparer.Ordinal).ToList();
        var more = users.Count > UsersShown ? $" and {users.Count - UsersShown} more" : "";
        return string.Join(", ", users.Take(UsersShown)) + more;
    }

    /// <summary>The runtime takes an assembly of the same or a later version than the one that the plugin was compiled against.</summary>
    private IEnumerable<Difference> CheckReferences(ManagedAssembly plugin) =>
        from handle in plugin.Reader.AssemblyReferences
        let reference = plugin.Reader.GetAssemblyReference(handle).GetAssemblyName()
        let real = source.Identity(reference.Name!)
        where real is not null && reference.Version > real.Version
        select new Difference($"[{reference.Name}]", $"version {reference.Version} is referenced, the real one is {real.Version}");

    private IEnumerable<Difference> CheckTypes(ManagedAssembly plugin)
    {
        var interfaces = new InterfaceCompleteness(source);
        var abstracts = new AbstractCompleteness(source);
        foreach (var handle in plugin.Reader.TypeDefinitions)
        {
            if (plugin.Reader.GetTypeDefinition(handle).Attributes.HasFlag(TypeAttributes.Interface))
                continue;
            var type = new PluginType(plugin, handle);
            foreach (var difference in interfaces.Check(type, type.Site.Key).Concat(abstracts.Check(type, type.Site.Key)))
                yield return difference;
        }
    }
}
