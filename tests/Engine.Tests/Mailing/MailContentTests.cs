using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Engine.Tests.Mailing;

[Category("E3")]
public class MailContentTests
{
    private static readonly Dictionary<string, object?> Values = new()
    {
        ["Customer.FirstName"] = "Ann", ["Empty"] = "", ["Points"] = 120, ["Price"] = 9.5m, ["IsNew"] = true, ["Evil"] = "%Points%<b>", ["Html"] = "<b>x</b>"
    };

    [TestCase("Hello %Customer.FirstName%!", "Hello Ann!")]
    [TestCase("%if (%Customer.FirstName% != \"\")A%Customer.FirstName%endif%,", "AAnn,")]
    [TestCase("%if (%Empty% != \"\")no endif%yes", "yes")]
    [TestCase("%if (%Points% > 100 && %IsNew%)a%if (%Points% == 120)b endif%endif%c", "ab c")]
    [TestCase("%if (!(%Points% < 100) || %Empty% == \"x\")yes endif%", "yes ")]
    [TestCase("%if (%Price% >= 9.50)yes endif%", "yes ")]
    [TestCase("100% of %Unknown% and 5 % 3", "100% of %Unknown% and 5 % 3")]
    [TestCase("%if (%Missing% == \"\")gone endif%", "gone ")]
    public void ATemplate_IsFilledAsNopCommerceFillsIt(string template, string filled) => Assert.That(Fill(template), Is.EqualTo(filled));

    [Test]
    public void AValue_IsNeverReadAsATemplate_AndIsEncodedWhereItIsNoHtml()
    {
        Assert.That(Fill("<p>%Evil%</p>", true), Is.EqualTo("<p>%Points%&lt;b&gt;</p>"));
        Assert.That(Fill("%Html%", true), Is.EqualTo("<b>x</b>"));
        Assert.That(Fill("%Evil%"), Is.EqualTo("%Points%<b>"));
    }

    [TestCase("%if (%A%.Length > 2)x endif%")]
    [TestCase("%if (%A% == \"x\")open")]
    [TestCase("too many endif%")]
    public void WhatIsNotUnderstood_IsSaid(string template) => Assert.That(MailTemplate.TryParse(template), Is.Null);

    [Test]
    public void APictureAndItsNameInOneLink_AreSaidOnce() => Assert.That(
        HtmlText.Of("<a href=\"https://x.y/tea\"><img alt=\"Green &amp; fine\" src=\"1.jpg\"/><br/>Green &amp; fine</a> <a href=\"https://x.y/cup\"><img alt=\"Cup\"/>Cups</a>"),
        Is.EqualTo("Green & fine (https://x.y/tea) CupCups (https://x.y/cup)\n"));

    [Test]
    public void TheTextPart_ReadsLikeALetter()
    {
        const string Html = "<style>p{}</style><h1>Thanks</h1><p>Dear&nbsp;Ann,<br/>see <a href=\"https://demo.shop/tea?a=1&amp;b=2\">our tea</a>.</p><ul><li>one</li><li>two</li></ul><!-- x --><p><a href='https://x.y'>https://x.y</a></p><img src=\"a\" alt=\"A cup\"/>";
        Assert.That(HtmlText.Of(Html), Is.EqualTo("Thanks\n\nDear Ann,\nsee our tea (https://demo.shop/tea?a=1&b=2).\n\n- one\n- two\n\nhttps://x.y\n\nA cup\n"));
    }

    [Test]
    public void Links_AreReplaced_AndOnlyThoseToPages()
    {
        const string Html = "<a class=\"x\" href=\"https://demo.shop/?a=1&amp;b=2\">t</a><a href=\"mailto:a@b.c\">m</a><a href='javascript:alert(1)'>j</a><a name=x>n</a><a data-href=\"https://no\" href=\"https://keep\">k</a>";
        var seen = new List<string>();
        var replaced = MailLinks.Replace(Html, address =>
        {
            seen.Add(address);
            return address == "https://keep" ? null : "https://go/?x=1&y=2";
        });
        Assert.That(seen, Is.EqualTo(new[] { "https://demo.shop/?a=1&b=2", "https://keep" }));
        Assert.That(replaced, Is.EqualTo(Html.Replace("https://demo.shop/?a=1&amp;b=2", "https://go/?x=1&amp;y=2")));
    }

    [Test]
    public void Styles_AreInTheTags_AndOnesOwnStays() =>
        Assert.That(MailStyles.Inline("<p>a</p><p style=\"color:red\">b</p><a href=\"x\">c</a>"),
            Is.EqualTo("<p style=\"margin:0 0 16px;line-height:1.5\">a</p><p style=\"color:red\">b</p><a style=\"color:#1a5fb4\" href=\"x\">c</a>"));

    [Test]
    public void Always_TheScannerLosesNothing_AndNothingBreaksIt()
    {
        var html = Gen.ArrayOf(Gen.Elements("<a href=\"https://x\">", "</a>", "<p", ">", "<", "text", "<!--", "-->", "\"", "'", "<script>", "</script>", "&amp;", "<style>", "=", "%", "%if (", "endif%", "<br/>")).Select(string.Concat);
        Prop.ForAll(html.ToArbitrary(), text =>
        {
            HtmlText.Of(text);
            MailTemplate.TryParse(text);
            return string.Concat(HtmlScanner.Scan(text).Select(piece => piece.Source)) == text && MailLinks.Replace(text, _ => null) == text;
        }).QuickCheckThrowOnFailure();
    }

    private static string Fill(string template, bool encode = false) =>
        MailTemplate.TryParse(template)!.Fill(name => Values.TryGetValue(name, out var value) ? new MailToken(value, name == "Html") : null, encode);
}
