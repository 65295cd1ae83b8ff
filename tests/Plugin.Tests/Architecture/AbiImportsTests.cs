using Abi.Cli;
using Abi.Uses;
using NUnit.Framework;

namespace Plugin.Tests.Architecture;

/// <summary>Rule R9: every member of the host that the plugin uses is in the reviewed list.</summary>
[TestFixture]
public sealed class AbiImportsTests
{
    [Test]
    public void Imports_OfTheBuiltPlugin_EqualTheCheckedInList()
    {
        using var plugin = new PluginFile(AbiPaths.Plugin, [AbiPaths.Output]);
        var used = ImportList.Lines(PluginUses.Collect(plugin.Pool, plugin.Assembly), HostAssemblies.IsHost);
        var differences = ImportList.Compare(used, ImportList.Read(AbiPaths.Imports));
        Assert.That(differences, Is.Empty, string.Join(Environment.NewLine,
            ["+ is used but not listed, - is listed but not used; see build/abi/README.md", .. differences]));
    }
}
