using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Plugin.Tests.Features.Platform;

public sealed class ListTextTests
{
    [TestCase("en-US", "Tea, Coffee")]
    [TestCase("de-DE", "Tea, Coffee")]
    [TestCase("zh-CN", "Tea、Coffee")]
    public void SeveralWords_ArePartedAsTheReadersLanguageDoes(string culture, string expected) =>
        Assert.That(ListText.Of(["Tea", "Coffee"], CultureInfo.GetCultureInfo(culture)), Is.EqualTo(expected));

    [Test, SetUICulture("zh-CN")]
    public void WithoutACulture_ItIsTheOneOfTheRequest() => Assert.That(ListText.Of(["Tea", "Coffee"]), Is.EqualTo("Tea、Coffee"));
}
