using Abi.Listing;
using Abi.Model;
using NUnit.Framework;

namespace Plugin.Tests.Architecture;

/// <summary>The printed API has the format of the shared listing, and what is printed can be read back.</summary>
[TestFixture]
public sealed class AbiListingTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        namespace Shop;
        [Obsolete] public abstract class Base<T> : IDisposable where T : class, new()
        {
            protected Base(T item) { }
            protected internal readonly List<T> Items = [];
            public const string Quote = "a\"b\\";
            public abstract T Make<TKey>(TKey key, params object[] rest) where TKey : struct;
            public virtual int? Size { get; protected set; }
            public string this[int index] => "";
            public void Dispose() { }
            private protected void Hidden() { }
            public event EventHandler Changed;
            public class Inner { public T Value { get; init; } }
        }
        public sealed class Leaf : Base<object>
        {
            public Leaf() : base(null) { }
            public override object Make<TKey>(TKey key, params object[] rest) => null;
            public sealed override int? Size { get; protected set; }
        }
        public static class Extensions
        {
            public static (int, string) Pair(this string text, out bool found, in int start, ref int end,
                decimal sum = 0.5m, DayOfWeek day = DayOfWeek.Friday, Leaf leaf = default)
            { found = true; return (0, ""); }
        }
        public interface IPart { void Do(); int Order() => 1; }
        public record Model { public int Id { get; set; } }
        public enum Kind : byte { None, Some = 4 }
        public delegate T Factory<T>(int count = 3) where T : IPart;
        public struct Point { public int X; }
        internal class Unseen { public class Nested { } }
        """;

    private AbiSample _sample = null!;
    private ApiAssembly _api = null!;

    [OneTimeSetUp]
    public void Compile()
    {
        _sample = new();
        _api = AbiSample.Read(_sample.Compile("Shop", Source));
    }

    [OneTimeTearDown]
    public void Delete() => _sample.Dispose();

    [TestCase("Shop.Base`1", "type [Obsolete] public abstract class : System.IDisposable where T : class, new()")]
    [TestCase("Shop.Base`1.Inner", "type public class")]
    [TestCase("Shop.Leaf", "type public sealed class : Shop.Base<object>, System.IDisposable")]
    [TestCase("Shop.Extensions", "type public static class")]
    [TestCase("Shop.IPart", "type public interface")]
    [TestCase("Shop.Model", "type public record : System.IEquatable<Shop.Model>")]
    [TestCase("Shop.Kind", "type public enum : byte")]
    [TestCase("Shop.Factory`1", "type public delegate T Shop.Factory<T>(int count = 3) where T : Shop.IPart")]
    [TestCase("Shop.Point", "type public struct")]
    public void Type_Printed_HasTheFormatOfTheListing(string key, string header) =>
        Assert.That(_api.Find(key)?.HeaderText, Is.EqualTo(header));

    [TestCase("Shop.Base`1", "protected ctor(T item)")]
    [TestCase("Shop.Base`1", "protected internal readonly System.Collections.Generic.List<T> Items")]
    [TestCase("Shop.Base`1", "public const string Quote = \"a\\\"b\\\\\"")]
    [TestCase("Shop.Base`1", "public abstract T Make<TKey>(TKey key, params object[] rest) where TKey : struct")]
    [TestCase("Shop.Base`1", "public virtual int? Size { get; protected set; }")]
    [TestCase("Shop.Base`1", "public string this[int index] { get; }")]
    [TestCase("Shop.Base`1", "public void Dispose()")]
    [TestCase("Shop.Base`1", "public event System.EventHandler Changed")]
    [TestCase("Shop.Base`1.Inner", "public T Value { get; init; }")]
    [TestCase("Shop.Leaf", "public override object Make<TKey>(TKey key, params object[] rest) where TKey : struct")]
    [TestCase("Shop.Leaf", "public sealed override int? Size { get; protected set; }")]
    [TestCase("Shop.Extensions", "public static System.ValueTuple<int, string> Pair(this string text, out bool found, in int start, ref int end, "
        + "decimal sum = 0.5, System.DayOfWeek day = System.DayOfWeek.Friday, Shop.Leaf leaf = null)")]
    [TestCase("Shop.IPart", "public void Do()")]
    [TestCase("Shop.IPart", "public default-impl int Order()")]
    [TestCase("Shop.Model", "public virtual Shop.Model <Clone>$()")]
    [TestCase("Shop.Kind", "enum-member Some = 4")]
    [TestCase("Shop.Point", "public int X")]
    public void Member_Printed_HasTheFormatOfTheListing(string key, string member) =>
        Assert.That(_api.Find(key)?.MemberTexts, Has.Member(member));

    [Test]
    public void Members_NotVisible_AreLeftOut() => Assert.Multiple(() =>
    {
        Assert.That(_api.Find("Shop.Unseen"), Is.Null);
        Assert.That(_api.Find("Shop.Unseen.Nested"), Is.Null);
        Assert.That(_api.Find("Shop.Base`1")!.MemberTexts, Has.None.Contains("Hidden"));
    });

    [TestCase("Shop.Base`1", "!0 Make`1(!!0, object[])")]
    [TestCase("Shop.Base`1", "void set_Size(int?)")]
    [TestCase("Shop.Base`1", "string get_Item(int)")]
    [TestCase("Shop.Base`1", "void add_Changed(System.EventHandler)")]
    [TestCase("Shop.Base`1", "ctor(!0)")]
    [TestCase("Shop.Base`1.Inner", "init set_Value(!0)")]
    [TestCase("Shop.Factory`1", "!0 Invoke(int)")]
    [TestCase("Shop.Extensions", "static System.ValueTuple<int, string> Pair(string, bool&, int&, int&, decimal, System.DayOfWeek, Shop.Leaf)")]
    public void Member_ReadBack_HasTheShapeThatCallersReferTo(string key, string shape) =>
        Assert.That(_api.Find(key)!.Slots.Select(s => s.Shape.ToString()), Has.Member(shape));

    [Test]
    public void SharedListing_ReadWhole_YieldsEveryTypeAndMember()
    {
        foreach (var file in Directory.GetFiles(AbiPaths.ListingOrIgnore(), "*.txt"))
        {
            var assembly = ListingParser.Parse(File.ReadLines(file));
            var members = assembly.Types.Sum(t => t.Members.Count(m => t.MemberTexts.Contains(m.Text)));
            var lines = File.ReadLines(file).Count(l => !l.StartsWith('#'));
            Assert.That(assembly.Types.Count() + members, Is.EqualTo(lines), file);
        }
    }
}
