using Abi.Metadata;
using Abi.Uses;
using NUnit.Framework;

namespace Plugin.Tests.Architecture;

/// <summary>Which members of the host a plugin counts as using, and where.</summary>
[TestFixture]
public sealed class AbiUsesTests
{
    private const string Contract = """
        namespace Nop.Core;
        public interface IStore<T> { void Save(T item); T Find<TKey>(TKey key); }
        public class Tool { public static int Count; public int Size; public delegate void Done(int code); public void Run(Done done) { } }
        public abstract class Entity { protected virtual void Changed() { } }
        public class NopError : System.Exception;
        public enum Level { Low }
        public class MarkAttribute : System.Attribute { public MarkAttribute(System.Type type) { } public Level Level; }
        """;

    private const string Plugin = """
        using System;
        using System.Threading.Tasks;
        using Nop.Core;
        namespace Nop.Plugin.Sample;
        public class Note : Entity { protected override void Changed() { } }
        [Mark(typeof(Note), Level = Level.Low)]
        public class Work<T>(IStore<Note> store) : IStore<T> where T : Entity
        {
            void IStore<T>.Save(T item) { }
            public T Find<TKey>(TKey key) => default;
            public async Task Later() { await Task.Yield(); store.Save(new Note()); Tool.Count++; }
            public Action Lambda() => () => store.Find(3);
            public void Local() { void Inner() { try { new Tool().Run(code => { }); } catch (NopError) { } } Inner(); }
        }
        """;

    private AbiSample _sample = null!;
    private IReadOnlyCollection<Use> _uses = null!;

    [OneTimeSetUp]
    public void Compile()
    {
        _sample = new();
        var contract = _sample.Compile("Nop.Core", Contract);
        var path = _sample.Compile("Nop.Plugin.Sample", Plugin, contract);
        using var pool = AssemblyPool.WithFrameworks(Path.GetDirectoryName(contract)!);
        _uses = PluginUses.Collect(pool, pool.Open(path));
    }

    [OneTimeTearDown]
    public void Delete() => _sample.Dispose();

    [TestCase("Nop.Core.IStore`1 :: call void Save(!0)", "Work`1.Later", TestName = "Call_InAsyncMethod_NamesTheMethodOfTheSource")]
    [TestCase("Nop.Core.IStore`1 :: call !0 Find`1(!!0)", "Work`1.Lambda", TestName = "Call_InLambda_NamesTheMethodOfTheSource")]
    [TestCase("Nop.Core.Tool :: call void Run(Nop.Core.Tool.Done)", "Work`1.Local", TestName = "Call_InLocalFunction_NamesTheMethodOfTheSource")]
    [TestCase("Nop.Core.Tool :: static field int Count", "Work`1.Later", TestName = "Field_Static_IsToldFromInstance")]
    [TestCase("Nop.Core.Tool.Done :: call ctor(object, System.IntPtr)", "Work`1.Local", TestName = "Delegate_Created_CountsItsConstructor")]
    [TestCase("Nop.Core.NopError :: type", "Work`1.Local", TestName = "Exception_Caught_IsUsed")]
    [TestCase("Nop.Core.Entity :: override void Changed()", "Note.Changed", TestName = "Override_OfHostMethod_IsUsed")]
    [TestCase("Nop.Core.Entity :: base type", "Note", TestName = "BaseType_OfHost_IsUsed")]
    [TestCase("Nop.Core.Entity :: type", "Work`1", TestName = "Constraint_ToHostType_IsUsed")]
    [TestCase("Nop.Core.IStore`1 :: implement void Save(!0)", "Work`1", TestName = "Interface_ImplementedExplicitly_IsUsed")]
    [TestCase("Nop.Core.IStore`1 :: implement !0 Find`1(!!0)", "Work`1.Find", TestName = "Interface_ImplementedImplicitly_IsUsed")]
    [TestCase("Nop.Core.MarkAttribute :: call ctor(System.Type)", "Work`1", TestName = "Attribute_Applied_CountsItsConstructor")]
    [TestCase("Nop.Core.MarkAttribute :: field Nop.Core.Level Level", "Work`1", TestName = "Attribute_NamedArgument_IsUsed")]
    public void Collect(string use, string user) => Assert.That(
        _uses.Select(u => (Use: u.ToString(), u.User)), Has.Member(("[Nop.Core] " + use, "Nop.Plugin.Sample." + user)));

    [Test]
    public void Collect_OwnAndBaseLibraryMembers_AreLeftOut() =>
        Assert.That(_uses.Select(u => u.Assembly).Distinct(), Is.EqualTo(new[] { "Nop.Core" }));

    [Test]
    public void Lines_OfTwoRuns_AreSortedAndTheSame()
    {
        var lines = ImportList.Lines(_uses, HostAssemblies.IsHost);
        Assert.That(lines, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.EqualTo(ImportList.Lines(_uses.Reverse(), HostAssemblies.IsHost)));
    }
}
