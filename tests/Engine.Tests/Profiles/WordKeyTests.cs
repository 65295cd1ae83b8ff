using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Engine.Tests.Profiles;

[Category("B4")]
public class WordKeyTests
{
    private static readonly string[] Words =
        ["ann", "anna", "anne", "bob", "apfelmus", "generated123", "generated1234567890123", "a", "0", "王小明", "王", "小明", "ольга", "ол", "z9", "zz"];

    [Test]
    public void AWord_IsFoundByEachOfItsBeginnings_AndByNothingElse([ValueSource(nameof(Words))] string word, [ValueSource(nameof(Words))] string asked)
    {
        for (var length = 1; length <= asked.Length; length++)
        {
            var beginning = asked[..length];
            if (WordKey.LengthOf(beginning) <= WordKey.Places)
                Assert.That(Holds(WordKey.StartingWith(beginning), WordKey.Of(word)), Is.EqualTo(word.StartsWith(beginning, StringComparison.Ordinal)), beginning);
        }
    }

    [Test]
    public void AWordThatIsLongerThanTheKey_IsFoundByAllOfIt() =>
        Assert.That(Holds(WordKey.StartingWith("generated12345678901234567890"), WordKey.Of("generated12345678901234567890")), Is.True);

    [Test]
    public void APhone_IsFoundByItsEnd_AndReadBack()
    {
        var key = WordKey.OfPhone("491715550123");
        Assert.That(Holds(WordKey.PhonesEndingWith("550123"), key), Is.True);
        Assert.That(Holds(WordKey.PhonesEndingWith("491715550123"), key), Is.True);
        Assert.That(Holds(WordKey.PhonesEndingWith("550124"), key), Is.False);
        Assert.That(key.ToPhone(), Is.EqualTo("491715550123"));
    }

    [Test]
    public void APhone_IsNoWord() => Assert.That(Holds(WordKey.StartingWith("3210"), WordKey.OfPhone("0123")), Is.False);

    [TestCase("Ann Äpfelmus", "ann apfelmus")]
    [TestCase("ann.a+shop@Demo.shop", "ann a shop demo shop")]
    [TestCase("O'Neil", "o neil")]
    [TestCase("ＡＢＣ１", "abc1")]
    [TestCase("  ", "")]
    [TestCase(null, "")]
    [TestCase("\ud83d x", "x")]
    public void Texts_AreCutIntoPlainWords(string? text, string words) => Assert.That(string.Join(' ', SearchWords.Of(text)), Is.EqualTo(words));

    [Test]
    public void AName_WithoutRoomBetweenWords_IsFoundByEachCharacter() =>
        Assert.That(SearchWords.ToFind("王小明"), Is.EqualTo(new[] { "王小明", "小明", "明" }));

    private static bool Holds(WordRange range, WordKey key) =>
        key.Start >= range.StartFrom && key.Start <= range.StartTo && (!range.IsLong || (key.Rest >= range.RestFrom && key.Rest <= range.RestTo));
}
