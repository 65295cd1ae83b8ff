using Nop.Plugin.CustomerLoyalty.Engine.Texts;

namespace Engine.Tests.Texts;

public class ShortTextTests
{
    [TestCase(null, 3, null)]
    [TestCase("", 3, "")]
    [TestCase("abc", 3, "abc")]
    [TestCase("abcd", 3, "abc")]
    [TestCase("ab😀", 4, "ab😀")]
    [TestCase("ab😀", 3, "ab")]
    [TestCase("ab😀c", 4, "ab😀")]
    [TestCase("😀", 1, "")]
    [TestCase("abc", 0, "")]
    public void AText_LongerThanItsColumn_IsCutBetweenCharacters(string? text, int most, string? expected) => Assert.That(text.Shortened(most), Is.EqualTo(expected));

    [FsCheck.NUnit.Property]
    public bool AnyText_IsABeginningOfItself_AndFits(string? text, byte most) =>
        text.Shortened(most) is var cut && (text is null ? cut is null : text.StartsWith(cut!, StringComparison.Ordinal) && cut!.Length <= most && text.Length - cut.Length <= Math.Max(0, text.Length - most + 1));
}
