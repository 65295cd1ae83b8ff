using System.Text;
using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Engine.Tests.Service;

[Category("G2")]
public class CalendarFileTests
{
    private static readonly DateTime Starts = new(2026, 3, 4, 9, 30, 0, DateTimeKind.Utc);

    [Test]
    public void ADate_IsWritten_AsCalendarsTakeIt()
    {
        var file = Write(new CalendarDate("abc@loyalty", 2, Starts, 45, "Visit; at home", "Line one\nLine, two \\ three", "Main St 1", "Tea \"Shop\"", "shop@demo.shop", "ann@demo.shop"));
        Assert.That(file.Split("\r\n"), Does.Contain("BEGIN:VCALENDAR").And.Contain("METHOD:REQUEST").And.Contain("UID:abc@loyalty").And.Contain("SEQUENCE:2")
            .And.Contain("DTSTART:20260304T093000Z").And.Contain("DTEND:20260304T101500Z").And.Contain(@"SUMMARY:Visit\; at home").And.Contain(@"DESCRIPTION:Line one\nLine\, two \\ three")
            .And.Contain("ORGANIZER;CN=\"Tea Shop\":mailto:shop@demo.shop").And.Contain("STATUS:CONFIRMED").And.Contain("END:VCALENDAR"));
    }

    [Test]
    public void ACancelledDate_IsTakenOut()
    {
        var file = Write(new CalendarDate("abc", 3, Starts, 45, "Visit", null, null, null, null, null, true));
        Assert.That(file, Does.Contain("METHOD:CANCEL").And.Contain("STATUS:CANCELLED").And.Not.Contain("VALARM").And.Not.Contain("ORGANIZER"));
    }

    [TestCase("a@b\r\nATTENDEE:mailto:eve@demo.shop")]
    [TestCase("x\nBEGIN:VEVENT")]
    public void AnAddressOfEvil_IsLeftOut(string address) =>
        Assert.That(Write(new CalendarDate("abc", 1, Starts, 30, "Visit", null, null, "Shop", address, address)), Does.Not.Contain("eve@").And.Not.Contain("ORGANIZER").And.Not.Contain("ATTENDEE"));

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public void AnyText_StaysInItsLine_AndComesBackWhole(string? text)
    {
        var title = Clean(text ?? string.Empty);
        var file = Write(new CalendarDate("abc", 1, Starts, 30, title + "x", title + "é你好👩‍👩‍👧‍👧", null, null, null, null));
        foreach (var line in file.Split("\r\n"))
            Assert.That(Encoding.UTF8.GetByteCount(line), Is.LessThanOrEqualTo(75));
        var unfolded = file.Replace("\r\n ", string.Empty).Split("\r\n");
        Assert.That(unfolded.Count(line => line.StartsWith("BEGIN:VEVENT", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Unescaped(unfolded.Single(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal))["SUMMARY:".Length..]), Is.EqualTo(title + "x"));
    }

    [Test]
    public void TheFile_IsTheSameForTheSameDate() =>
        Assert.That(Write(new CalendarDate("a", 1, Starts, 30, "b", null, null, null, null, null)), Is.EqualTo(Write(new CalendarDate("a", 1, Starts, 30, "b", null, null, null, null, null))));

    private static string Write(CalendarDate date) => CalendarFile.Write(date, Starts);

    /// <summary>What any calendar keeps: no control characters, whole letters.</summary>
    private static string Clean(string text) => string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes().Where(rune => !Rune.IsControl(rune) || rune.Value is '\n' or '\t').Select(rune => rune.ToString()));

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
            if (text[index] == '\\')
                plain.Append(text[++index] == 'n' ? '\n' : text[index]);
            else
                plain.Append(text[index]);
        return plain.ToString();
    }
}
