using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Plugin.Tests.Architecture;

/// <summary>Texts of nopCommerce's own that the plugin asks for are there: the demo store has some that nopCommerce has not.</summary>
public partial class CoreTextTests
{
    private static readonly string File = Path.Combine("App_Data", "Localization", "defaultResources.nopres.xml");

    [Test]
    [Category("K1")]
    public void EveryTextThatIsAskedOfNopCommerce_IsOneThatItHas()
    {
        var directory = Environment.GetEnvironmentVariable("NOP_DIR");
        if (string.IsNullOrEmpty(directory) || !System.IO.File.Exists(Path.Combine(directory, File)))
            Assert.Ignore("not checked: NOP_DIR names no installed nopCommerce");
        var known = XDocument.Load(Path.Combine(directory, File)).Descendants("LocaleResource").Select(text => text.Attribute("Name")!.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var asked = PluginSource.Views.Concat(PluginSource.CSharp).SelectMany(file => Asked().Matches(file.Value).Select(match => (File: file.Key, Name: match.Groups["name"].Value)))
            .Where(text => !text.Name.StartsWith(CustomerLoyaltyPrefix, StringComparison.Ordinal) && !text.Name.StartsWith("Enums.Nop.Plugin.", StringComparison.Ordinal)).ToList();
        Assert.That(asked, Has.Count.GreaterThan(50), "the pattern finds them");
        Assert.That(asked.Where(text => !known.Contains(text.Name)).Select(text => $"{text.File}: {text.Name}"), Is.Empty);
    }

    private const string CustomerLoyaltyPrefix = "Plugins.Misc.CustomerLoyalty";

    [GeneratedRegex("""(?:\bT|GetResourceAsync)\("(?<name>[A-Z]\w*(?:\.\w+)+)"[,)]""")]
    private static partial Regex Asked();
}
