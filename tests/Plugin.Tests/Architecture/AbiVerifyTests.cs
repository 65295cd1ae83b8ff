using Abi.Cli;
using Abi.Contracts;
using Abi.Verification;
using NUnit.Framework;

namespace Plugin.Tests.Architecture;

/// <summary>The built plugin fits the real nopCommerce, though it was compiled against contracts.</summary>
[TestFixture]
public sealed class AbiVerifyTests
{
    [Test]
    public void Plugin_AgainstTheListing_Fits() => AssertFits(new ListingSource(AbiPaths.ListingOrIgnore()));

    [Test]
    public void Plugin_AgainstAnInstalledShop_Fits()
    {
        var directory = Environment.GetEnvironmentVariable("NOP_DIR");
        if (string.IsNullOrEmpty(directory))
            Assert.Ignore("not checked: NOP_DIR names no installed nopCommerce");
        using var installed = new InstalledSource(directory!);
        AssertFits(installed);
    }

    private static void AssertFits(IApiSource source)
    {
        using var plugin = new PluginFile(AbiPaths.Plugin, [AbiPaths.Output]);
        var report = new PluginVerifier(source).Verify(plugin.Pool, plugin.Assembly);
        var compiledIn = CompiledIn.Compare(ContractSet.Read([AbiPaths.Output]), source);
        var differences = report.Differences.Concat(compiledIn).Select(d => d.ToString()).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(report.Verified, Is.Positive);
            Assert.That(differences, Is.Empty, string.Join(Environment.NewLine, differences));
        });
    }
}
