using System.IO.Compression;
using Demo.Host;
using Pack;
using PluginPackage = Pack.PluginPackage;

namespace Plugin.Tests.Packaging;

public class PluginPackageTests
{
    private string _folder = null!;

    [SetUp]
    public void Prepare() => Directory.CreateDirectory(_folder = Path.Combine(Path.GetTempPath(), "loyalty-pack-" + Guid.NewGuid().ToString("N")));

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void PackedTwice_IsTheSameByteForByte()
    {
        var copy = Copy();
        foreach (var file in Directory.GetFiles(copy, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2031, 1, 1));

        Assert.That(File.ReadAllBytes(Zip(copy)), Is.EqualTo(File.ReadAllBytes(Zip(Built()))));
    }

    [Test]
    public void OneTopFolder_WithPluginJsonInIt_AndOnlyOurDll()
    {
        using var zip = ZipFile.OpenRead(Zip(Built()));
        var files = zip.Entries.Select(entry => entry.FullName).ToList();

        Assert.That(files.Select(file => file.Split('/')[0]).Distinct(), Is.EqualTo(new[] { "Misc.CustomerLoyalty" }));
        Assert.That(files, Is.SupersetOf(new[] { "plugin.json", "logo.png", "Nop.Plugin.CustomerLoyalty.dll", "Content/loyalty.js", "Views/_ViewImports.cshtml" }.Select(file => $"Misc.CustomerLoyalty/{file}")));
        Assert.That(files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)), Is.EqualTo(new[] { "Misc.CustomerLoyalty/Nop.Plugin.CustomerLoyalty.dll" }));
        Assert.That(files, Has.None.Contains("..").And.None.Contains("\\").And.None.EndsWith(".pdb").And.None.EndsWith(".deps.json"));
    }

    [Test]
    public void EveryView_IsPacked()
    {
        var source = Path.Combine(RepositoryFolder.Path, "Plugins", "Nop.Plugin.CustomerLoyalty");
        var views = Directory.GetFiles(Path.Combine(source, "Views"), "*.cshtml", SearchOption.AllDirectories)
            .Select(file => "Misc.CustomerLoyalty/" + Path.GetRelativePath(source, file).Replace('\\', '/'));

        using var zip = ZipFile.OpenRead(Zip(Built()));

        Assert.That(zip.Entries.Select(entry => entry.FullName), Is.SupersetOf(views));
    }

    [TestCase("plugin.json")]
    [TestCase("logo.png")]
    [TestCase("Nop.Plugin.CustomerLoyalty.dll")]
    public void WhatMustBeThere_IsMissed(string file)
    {
        var copy = Copy();
        File.Delete(Path.Combine(copy, file));

        Assert.That(() => Zip(copy), Throws.TypeOf<PackageException>());
    }

    [TestCase("Nop.Core.dll")]
    [TestCase("run.sh")]
    public void WhatMustNotBeThere_IsRefused(string file)
    {
        var copy = Copy();
        File.WriteAllText(Path.Combine(copy, file), "x");

        Assert.That(() => Zip(copy), Throws.TypeOf<PackageException>().With.Message.Contains(file));
    }

    private string Zip(string folder)
    {
        var zip = Path.Combine(_folder, Guid.NewGuid().ToString("N") + ".zip");
        PluginPackage.Write(folder, zip);
        return zip;
    }

    private string Copy()
    {
        var copy = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        foreach (var file in Directory.GetFiles(Built(), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Built(), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>The output folder of the plugin's project in the configuration of these tests.</summary>
    private static string Built()
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(TestContext.CurrentContext.TestDirectory.TrimEnd('/'))!);
        return Path.Combine(RepositoryFolder.Path, "Plugins", "Nop.Plugin.CustomerLoyalty", "bin", configuration, "net9.0");
    }
}
