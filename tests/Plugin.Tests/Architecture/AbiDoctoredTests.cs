using Abi.Cli;
using Abi.Contracts;
using Abi.Verification;
using NUnit.Framework;

namespace Plugin.Tests.Architecture;

/// <summary>The real API differs from the contract in one thing; each check must say so.</summary>
[TestFixture]
public sealed class AbiDoctoredTests
{
    private AbiSample _sample = null!;

    [OneTimeSetUp]
    public void Compile() => _sample = new();

    [OneTimeTearDown]
    public void Delete() => _sample.Dispose();

    [Test]
    public void Verify_SameApi_FindsNothing() => Assert.That(Verify(_sample.ContractFolder), Is.Empty);

    [Test]
    public void Contracts_SameApi_FindNothing() => Assert.That(CompareContracts(_sample.ContractFolder), Is.Empty);

    [TestCase("string Find(", "string Search(", "string Find(int, bool): the member does not exist (used by Nop.Plugin.Sample.Handler.Handle)",
        TestName = "Verify_MethodRenamed_IsReported")]
    [TestCase("Find(int id", "Find(long id", "string Find(int, bool): the member does not exist; there is 'public string Find(long id",
        TestName = "Verify_ParameterTypeChanged_IsReported")]
    [TestCase("Old = 2", "Old = 3", "enum-member Old = 2: the real value is 3", TestName = "Verify_EnumNumberChanged_IsReported")]
    [TestCase("\"home\"", "\"house\"", "const string Home = \"home\": the real value is \"house\"", TestName = "Verify_ConstantChanged_IsReported")]
    [TestCase("hidden = false", "hidden = true", "the real default of hidden is true", TestName = "Verify_DefaultArgumentChanged_IsReported")]
    [TestCase("public virtual void Handle", "public void Handle", "void Handle(Nop.Core.Sample.Visit): cannot be overridden",
        TestName = "Verify_VirtualSlotRemoved_IsReported")]
    [TestCase("string Render(string zone);", "string Render(string zone); void More();", "void More(): Nop.Plugin.Sample.Handler does not implement it",
        TestName = "Verify_InterfaceMemberAdded_IsReported")]
    [TestCase("class Visit : Record", "class Visit", "Nop.Core.Sample.Visit: has the base type Nop.Core.Sample.Record, the real one object",
        TestName = "Verify_BaseTypeChanged_IsReported")]
    [TestCase("public virtual void Handle(Visit visit) { }", "public virtual void Handle(Visit visit) { } public abstract void Stop();",
        "void Stop(): is abstract, Nop.Plugin.Sample.Handler does not override it", TestName = "Verify_AbstractMemberAdded_IsReported")]
    [TestCase("abstract class Consumer { public string Title; public virtual", "sealed class Consumer { public string Title; public",
        "Nop.Core.Sample.Consumer :: base type: is sealed", TestName = "Verify_BaseTypeSealed_IsReported")]
    [TestCase("public virtual void Handle", "protected virtual void Handle", "is protected, the plugin's override is public",
        TestName = "Verify_AccessOfSlotChanged_IsReported")]
    [TestCase("public string Title;", "public string Title { get; set; }", "field string Title: the field does not exist",
        TestName = "Verify_FieldBecomesProperty_IsReported")]
    [TestCase("public int Order {", "public long Order {", "void set_Order(int): the member does not exist",
        TestName = "Verify_AttributeArgumentChanged_IsReported")]
    [TestCase("abstract class Record", "abstract class Entity { public int Id { get; set; } } public abstract class Record",
        null, TestName = "Verify_TypeAdded_FindsNothing")]
    [TestCase("string Find(int id, bool hidden = false);", "string Find(int id, bool hidden = false); string More() => null;", null,
        TestName = "Verify_MemberAddedToCalledInterface_FindsNothing")]
    [TestCase("string Render(string zone);", "string Render(string zone); string More() => null;", null,
        TestName = "Verify_DefaultMemberAddedToImplementedInterface_FindsNothing")]
    public void Verify(string sought, string replacement, string? expected)
    {
        var real = _sample.Doctor(sought, replacement);
        Assert.Multiple(() =>
        {
            Assert.That(Verify(real), expected is null ? Is.Empty : Has.Some.Contains(expected), "against the listing");
            Assert.That(VerifyInstalled(real), expected is null ? Is.Empty : Has.Some.Contains(expected), "against the assemblies");
        });
    }

    [TestCase("string Find(", "string Search(", "public string Find(int id, bool hidden = false): the member does not exist",
        TestName = "Contracts_MethodRenamed_IsReported")]
    [TestCase("Find(int id", "Find(long id", "the real one is 'public string Find(long id, bool hidden = false)'",
        TestName = "Contracts_ParameterTypeChanged_IsReported")]
    [TestCase("Find(int id", "Find(int key", "the real one is 'public string Find(int key", TestName = "Contracts_ParameterNameChanged_IsReported")]
    [TestCase("Old = 2", "Old = 3", "the real one is 'enum-member Old = 3'", TestName = "Contracts_EnumNumberChanged_IsReported")]
    [TestCase("\"home\"", "\"house\"", "Home = \"house\"", TestName = "Contracts_ConstantChanged_IsReported")]
    [TestCase("hidden = false", "hidden = true", "bool hidden = true)'", TestName = "Contracts_DefaultArgumentChanged_IsReported")]
    [TestCase("public virtual void Handle", "public void Handle", "the real one is 'public void Handle", TestName = "Contracts_VirtualSlotRemoved_IsReported")]
    [TestCase("class Visit : Record", "class Visit", "has the base type Nop.Core.Sample.Record, the real one object",
        TestName = "Contracts_BaseTypeChanged_IsReported")]
    [TestCase("public virtual void Handle(Visit visit) { }", "public virtual void Handle(Visit visit) { } public abstract void Stop();",
        "public abstract void Stop(): the contract lacks this abstract member", TestName = "Contracts_AbstractMemberLeftOut_IsReported")]
    [TestCase("public enum Stage {", "public enum Stage : byte {", "the underlying type int, the real one byte",
        TestName = "Contracts_UnderlyingTypeChanged_IsReported")]
    [TestCase("public interface IShop", "[System.Obsolete] public interface IShop", "the real one '[Obsolete] public interface'",
        TestName = "Contracts_ObsoleteLeftOut_IsReported")]
    [TestCase("string Render(string zone);", "string Render(string zone); void More();", null, TestName = "Contracts_InterfaceMemberLeftOut_IsAllowed")]
    [TestCase("public virtual void Handle(Visit visit) { }", "public virtual void Handle(Visit visit) { } public virtual void Stop() { }", null,
        TestName = "Contracts_VirtualMemberLeftOut_IsAllowed")]
    [TestCase("class Visit : Record {", "class Visit : Record, System.IDisposable { public void Dispose() { }", null,
        TestName = "Contracts_InterfaceLeftOut_IsAllowed")]
    public void CompareContracts(string sought, string replacement, string? expected) =>
        Assert.That(CompareContracts(_sample.Doctor(sought, replacement)), expected is null ? Is.Empty : Has.Some.Contains(expected));

    private List<string> Verify(string real) => Verify(Listing(real));

    private List<string> VerifyInstalled(string real)
    {
        using var installed = new InstalledSource(real);
        return Verify(installed);
    }

    private List<string> Verify(IApiSource source)
    {
        using var plugin = new PluginFile(_sample.PluginPath, [_sample.ContractFolder]);
        var found = new PluginVerifier(source).Verify(plugin.Pool, plugin.Assembly).Differences;
        return [.. found.Concat(CompiledIn.Compare(ContractSet.Read([_sample.ContractFolder]), source)).Select(d => d.ToString())];
    }

    private List<string> CompareContracts(string real) =>
        [.. new ContractComparer(Listing(real)).Compare(ContractSet.Read([_sample.ContractFolder])).Select(d => d.ToString())];

    private static ListingSource Listing(string folder) => new([AbiSample.Read(Path.Combine(folder, "Nop.Core.dll"))]);
}
