using Nop.Plugin.CustomerLoyalty.Engine.Texts;

namespace Engine.Tests.Texts;

[Category("K3")]
public class PlainMarkdownTests
{
    [TestCase("# Title", "<h2>Title</h2>\n")]
    [TestCase("### Low", "<h4>Low</h4>\n")]
    [TestCase("one\ntwo\n\nthree", "<p>one two</p>\n<p>three</p>\n")]
    [TestCase("- a\n- **b**", "<ul>\n<li>a</li>\n<li><strong>b</strong></li>\n</ul>\n")]
    [TestCase("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n")]
    [TestCase("- a\n1. b", "<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b</li>\n</ol>\n")]
    [TestCase("words\n- a\n\nmore", "<p>words</p>\n<ul>\n<li>a</li>\n</ul>\n<p>more</p>\n")]
    [TestCase("*slanted* and `code`", "<p><em>slanted</em> and <code>code</code></p>\n")]
    [TestCase("**中文。**然后*中文*后", "<p><strong>中文。</strong>然后*中文*后</p>\n", Description = "a star within Chinese words is a star")]
    [TestCase("![picture](../images/a.png)", "")]
    [TestCase("", "")]
    public void Markdown_AsHtml(string text, string html) => Assert.That(PlainMarkdown.ToHtml(text, _ => null), Is.EqualTo(html));

    [Test]
    public void Links_GoWhereTheyAreAllowedTo()
    {
        Assert.That(PlainMarkdown.ToHtml("[a](x.md) and [b](y.md)", address => address == "x.md" ? "/x?a=1&b=2" : null), Is.EqualTo("<p><a href=\"/x?a=1&amp;b=2\">a</a> and b</p>\n"));
    }

    [TestCase("<script>alert(1)</script>")]
    [TestCase("[<img onerror=x>](x.md)")]
    [TestCase("# <b>x</b>")]
    [TestCase("- \"><svg/onload=x>")]
    [TestCase("[x](\"onclick=\"y)")]
    public void WhateverIsWritten_IsNoMarkup(string text)
    {
        var html = PlainMarkdown.ToHtml(text, address => address);
        Assert.That(System.Text.RegularExpressions.Regex.Replace(html, "</?(p|ul|li|h2|a)>|<a href=\"[^\"<>]*\">", string.Empty), Does.Not.Contain("<").And.Not.Contain("\""));
    }

    [Test]
    public void WindowsLineEnds_AreLineEnds() => Assert.That(PlainMarkdown.ToHtml("# a\r\n\r\nb\r\n", _ => null), Is.EqualTo("<h2>a</h2>\n<p>b</p>\n"));
}
