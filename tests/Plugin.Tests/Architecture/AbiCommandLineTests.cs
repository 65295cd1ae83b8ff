using Abi.Cli;
using NUnit.Framework;

namespace Plugin.Tests.Architecture;

[TestFixture]
public sealed class AbiCommandLineTests
{
    private AbiSample _sample = null!;

    [OneTimeSetUp]
    public void Compile() => _sample = new();

    [OneTimeTearDown]
    public void Delete() => _sample.Dispose();

    [Test]
    public void Imports_WrittenThenChecked_Succeeds()
    {
        var list = Path.Combine(_sample.ContractFolder, "imports.txt");
        Assert.Multiple(() =>
        {
            Assert.That(Run("imports", _sample.PluginPath, "--refs", _sample.ContractFolder, "--write", list).Code, Is.EqualTo(ExitCodes.Ok));
            Assert.That(Run("imports", _sample.PluginPath, "--refs", _sample.ContractFolder, "--check", list).Code, Is.EqualTo(ExitCodes.Ok));
        });
    }

    [Test]
    public void Imports_ListDiffers_ShowsBothWays()
    {
        var list = Path.Combine(_sample.ContractFolder, "other.txt");
        File.WriteAllText(list, "# comment\n[Nop.Core] Nop.Core.Sample.Gone :: type\n");
        var (code, output) = Run("imports", _sample.PluginPath, "--refs", _sample.ContractFolder, "--check", list);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCodes.Differences));
            Assert.That(output, Does.Contain("- [Nop.Core] Nop.Core.Sample.Gone :: type"));
            Assert.That(output, Does.Contain("+ [Nop.Core] Nop.Core.Sample.IShop :: call string Find(int, bool)"));
        });
    }

    [Test]
    public void Verify_WithoutContracts_SaysWhatIsNotVerified()
    {
        var (code, output) = Run("verify", _sample.PluginPath, "--refs", _sample.ContractFolder, "--nop-dir", _sample.ContractFolder);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCodes.Ok));
            Assert.That(output, Does.Contain("not verified: constants, enum numbers, default arguments and conversions"));
        });
    }

    [Test]
    public void Verify_MemberMissing_NamesItsUser()
    {
        var real = _sample.Doctor("string Find(", "string Search(");
        var (code, output) = Run("verify", _sample.PluginPath, "--refs", _sample.ContractFolder, "--nop-dir", real);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCodes.Differences));
            Assert.That(output, Does.Contain("(used by Nop.Plugin.Sample.Handler.Handle)"));
        });
    }

    [Test]
    public void Contracts_AgainstDumpOfThemselves_Succeeds()
    {
        var contract = Path.Combine(_sample.ContractFolder, "Nop.Core.dll");
        var listing = Directory.CreateDirectory(Path.Combine(_sample.ContractFolder, "listing")).FullName;
        Assert.Multiple(() =>
        {
            Assert.That(Run("dump", contract, "--out", Path.Combine(listing, "Nop.Core.txt")).Code, Is.EqualTo(ExitCodes.Ok));
            Assert.That(Run("dump", contract, "--listing", listing).Code, Is.EqualTo(ExitCodes.Ok));
            Assert.That(Run("contracts", _sample.ContractFolder, "--listing", listing).Code, Is.EqualTo(ExitCodes.Ok));
        });
    }

    [TestCase]
    [TestCase("guess")]
    [TestCase("imports")]
    [TestCase("imports", "no-such.dll")]
    [TestCase("verify", "no-such.dll", "--listing")]
    [TestCase("contracts", "no-such-folder", "--listing", "no-such-folder")]
    [TestCase("dump", "--color", "red")]
    public void CommandLine_Wrong_ExitsWithUsage(params string[] words)
    {
        var (code, output) = Run(words);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCodes.Usage));
            Assert.That(output, Does.StartWith("abi: "));
        });
    }

    private static (int Code, string Output) Run(params string[] words)
    {
        using var output = new StringWriter();
        return (CommandLine.Run(words, output, output), output.ToString());
    }
}
