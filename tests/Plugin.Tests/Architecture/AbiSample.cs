using System.Globalization;
using Abi.Dump;
using Abi.Metadata;
using Abi.Model;
using NUnit.Framework;

namespace Plugin.Tests.Architecture;

/// <summary>A contract and a plugin compiled against it, small enough to read at a glance.</summary>
internal sealed class AbiSample : IDisposable
{
    public const string Contract = """
        namespace Nop.Core.Sample;

        public enum Stage { New = 1, Old = 2 }

        public static class Zones { public const string Home = "home"; }

        public abstract class Record { public int Id { get; set; } }

        public class Visit : Record { public virtual string Name { get; set; } }

        public interface IShop { string Find(int id, bool hidden = false); }

        public interface IWidget { string Render(string zone); }

        public abstract class Consumer { public string Title; public virtual void Handle(Visit visit) { } }

        [System.AttributeUsage(System.AttributeTargets.All)]
        public class TaskAttribute(Stage stage) : System.Attribute { public Stage Stage => stage; public int Order { get; set; } }
        """;

    public const string Plugin = """
        using Nop.Core.Sample;
        namespace Nop.Plugin.Sample;

        public class Handler(IShop shop) : Consumer, IWidget
        {
            public override void Handle(Visit visit) => Title = shop.Find(visit.Id);

            [Task(Stage.Old, Order = 3)]
            public string Render(string zone) => zone == Zones.Home ? string.Join(',', System.Array.ConvertAll(new[] { new Visit() }, v => v.Name)) : "";
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("abi-").FullName;
    private int _count;

    public AbiSample() => PluginPath = Compile("Nop.Plugin.Sample", Plugin, Compile("Nop.Core", Contract));

    public string PluginPath { get; }

    public string ContractFolder => Path.Combine(_folder, "1");

    /// <summary>Compiles the contract with one change and gives the folder.</summary>
    public string Doctor(string sought, string replacement)
    {
        Assert.That(Contract, Does.Contain(sought));
        return Path.GetDirectoryName(Compile("Nop.Core", Contract.Replace(sought, replacement, StringComparison.Ordinal)))!;
    }

    public string Compile(string name, string source, params string[] references) =>
        AbiCompiler.Compile(Path.Combine(_folder, Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture)), name, source, references);

    public static ApiAssembly Read(string path)
    {
        using var pool = AssemblyPool.WithFrameworks(Path.GetDirectoryName(path)!);
        return new AssemblyPrinter(pool).Read(pool.Open(path));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
