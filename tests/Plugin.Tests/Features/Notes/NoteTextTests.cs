using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

namespace Plugin.Tests.Features.Notes;

[Category("B6")]
public class NoteTextTests
{
    private static readonly DateTime Today = new(2026, 3, 2);

    [TestCase("  hello \r\n world ", "hello \n world")]
    [TestCase("a\0b\u0007c", "abc")]
    [TestCase("half \ud83d letter", "half  letter")]
    [TestCase("<b>bold</b>", "<b>bold</b>")]
    [TestCase(" \n\t ", null)]
    [TestCase(null, null)]
    public void Lines_KeepEverythingThatADatabaseTakes(string? typed, string? kept) => Assert.That(NoteText.Lines(typed), Is.EqualTo(kept));

    [Test]
    public void Line_IsOneLine() => Assert.That(NoteText.Line("in\nthe shop"), Is.EqualTo("in the shop"));

    [TestCase("VIP, vip ,  Tea   lover；绿茶、 ,,", new[] { "VIP", "Tea lover", "绿茶" })]
    [TestCase(" , ", new string[0])]
    [TestCase(null, new string[0])]
    public void Tags_AreSplitAtCommasOfAnyScript(string? typed, string[] tags) => Assert.That(TagText.Split(typed), Is.EqualTo(tags));

    [Test]
    public void Tags_ThatGrowWhenCompared_DoNotFit() => Assert.That((TagText.Fits(new string('a', 50)), TagText.Fits(new string('a', 51)), TagText.Fits(new string('\ufdfa', 20))), Is.EqualTo((true, false, false)));

    [Test]
    public void Checks_SayWhatIsWrongAtItsField()
    {
        Assert.That(Errors(new NoteModel { Text = "fine", Source = "Telephone", LearntOn = Today }), Is.Empty);
        Assert.That(Errors(new NoteModel { Text = " " }), Is.EqualTo(new[] { (nameof(NoteModel.Text), "Notes.TextMissing") }));
        Assert.That(Errors(new NoteModel
        {
            KindId = (int)NoteKind.Fact, Text = new string('a', 4_001), Topic = new string('a', 101), Source = new string('a', 101), LearntOn = Today.AddDays(1)
        }), Is.EqualTo(new[] { (nameof(NoteModel.Text), "Notes.TooLong"), (nameof(NoteModel.Topic), "Notes.TooLong"), (nameof(NoteModel.Source), "Notes.TooLong"), (nameof(NoteModel.LearntOn), "Notes.DayWrong") }));
    }

    private static (string Field, string Resource)[] Errors(NoteModel model) => [.. NoteChecks.Errors(model, Today).Select(error => (error.Field, error.Resource))];
}
