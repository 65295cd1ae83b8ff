using System.Text.RegularExpressions;

namespace Plugin.Tests.Architecture;

/// <summary>Rule R7: what may not be written.</summary>
public class SourceRulesTests
{
    private static readonly Dictionary<string, Regex> Forbidden = new()
    {
        ["EngineContext"] = new Regex(@"\bEngineContext\b"),
        ["async void"] = new Regex(@"\basync\s+void\b"),
        ["waiting for a task"] = new Regex(@"\.(Wait\(\)|GetAwaiter\(\)\.GetResult\(\)|Result\b(?!\w|\s*=[^=]))"),
        ["the machine's clock"] = new Regex(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b|\bStopwatch\b|\bEnvironment\.TickCount"),
        ["chance that cannot be repeated"] = new Regex(@"\bnew Random\(\)|\bRandom\.Shared\b"),
        ["SQL of one database"] = new Regex(@"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b\s+\w"),
        // nopCommerce makes an address of it: with a tilde it fails, and what follows # is lost.
        ["a redirect that is not to a route"] = new Regex(@"(?<![Rr]esponse\.)\b(Local)?Redirect\("),
        ["#region"] = new Regex(@"^\s*#region", RegexOptions.Multiline),
        ["TODO"] = new Regex(@"\b(TODO|FIXME|HACK)\b"),
        ["block namespace"] = new Regex(@"^namespace [\w.]+\s*\{", RegexOptions.Multiline)
    };

    [TestCaseSource(nameof(Names))]
    public void R7_IsNotWritten(string name) =>
        Assert.That(PluginSource.CSharp.Where(file => Forbidden[name].IsMatch(file.Value)).Select(file => file.Key), Is.Empty);

    [TestCase("waiting for a task", "var x = task.Result;")]
    [TestCase("waiting for a task", "Read().Wait();")]
    [TestCase("the machine's clock", "var now = DateTime.UtcNow;")]
    [TestCase("a redirect that is not to a route", "return Redirect(\"~/\");")]
    [TestCase("async void", "public async void Run()")]
    public void TheRule_FindsWhatItForbids(string name, string code) => Assert.That(Forbidden[name].IsMatch(code), Is.True);

    private static IEnumerable<string> Names() => Forbidden.Keys;
}
