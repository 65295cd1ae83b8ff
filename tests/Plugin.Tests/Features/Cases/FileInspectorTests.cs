using System.IO.Compression;
using System.Text;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

namespace Plugin.Tests.Features.Cases;

[Category("H1")]
public class FileInspectorTests
{
    private static readonly FileRules Rules = new(5, 1_000_000);
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];

    [TestCase("photo.png", ExpectedResult = FileProblem.None)]
    [TestCase("PHOTO.PNG", ExpectedResult = FileProblem.None)]
    [TestCase("照片 1.png", ExpectedResult = FileProblem.None)]
    [TestCase("photo.jpg", ExpectedResult = FileProblem.ContentDiffers)]
    [TestCase("photo.svg", ExpectedResult = FileProblem.TypeNotAllowed)]
    [TestCase("photo.html", ExpectedResult = FileProblem.TypeNotAllowed)]
    [TestCase("photo.png.exe", ExpectedResult = FileProblem.TypeNotAllowed)]
    [TestCase("photo", ExpectedResult = FileProblem.TypeNotAllowed)]
    [TestCase("../../web.config.png", ExpectedResult = FileProblem.BadName)]
    [TestCase("..\\photo.png", ExpectedResult = FileProblem.BadName)]
    [TestCase("C:\\photo.png", ExpectedResult = FileProblem.BadName)]
    [TestCase("/etc/photo.png", ExpectedResult = FileProblem.BadName)]
    [TestCase("photo.png:hidden.png", ExpectedResult = FileProblem.BadName)]
    [TestCase("photo\u202Egnp.png", ExpectedResult = FileProblem.BadName)]
    [TestCase("photo\u0000.png", ExpectedResult = FileProblem.BadName)]
    [TestCase(".png", ExpectedResult = FileProblem.BadName)]
    [TestCase("", ExpectedResult = FileProblem.BadName)]
    public FileProblem Names(string name) => Problem(name, Png);

    [TestCase("hello 你好", ExpectedResult = FileProblem.None)]
    [TestCase("<script>alert(1)</script>", ExpectedResult = FileProblem.Script)]
    [TestCase(" \n<SVG onload=x>", ExpectedResult = FileProblem.Script)]
    [TestCase("<!DOCTYPE html>", ExpectedResult = FileProblem.Script)]
    [TestCase("MZ\0\0", ExpectedResult = FileProblem.ContentDiffers)]
    [TestCase("", ExpectedResult = FileProblem.Empty)]
    public FileProblem Texts(string text) => Problem("note.txt", Encoding.UTF8.GetBytes(text));

    [TestCase("%PDF-1.7 a plain one", ExpectedResult = FileProblem.None)]
    [TestCase("%PDF-1.7 /OpenAction << /S /JavaScript /JS (x) >>", ExpectedResult = FileProblem.Script)]
    [TestCase("%PDF-1.7 /Launch", ExpectedResult = FileProblem.Script)]
    [TestCase("<html>%PDF-", ExpectedResult = FileProblem.ContentDiffers)]
    public FileProblem Pdfs(string text) => Problem("bill.pdf", Encoding.Latin1.GetBytes(text));

    [Test]
    public void ADocument_IsTaken() => Assert.That(Problem("letter.docx", Archive(("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>"))), Is.EqualTo(FileProblem.None));

    [Test]
    public void AnArchive_ThatIsNoDocument_IsNot() => Assert.That(Problem("letter.docx", Archive(("readme.txt", "hello"))), Is.EqualTo(FileProblem.ContentDiffers));

    [Test]
    public void Macros_AreNotTaken() => Assert.That(Problem("letter.docx", Archive(("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>"), ("word/vbaProject.bin", "x"))), Is.EqualTo(FileProblem.Script));

    [Test]
    public void APathOutOfTheArchive_IsNotTaken() => Assert.That(Problem("letter.docx", Archive(("[Content_Types].xml", "<x/>"), ("word/../../evil.xml", "<x/>"))), Is.EqualTo(FileProblem.BadName));

    [Test]
    public void ABomb_IsNotUnpackedToItsEnd() => Assert.That(Problem("letter.docx", Archive(("[Content_Types].xml", "<x/>"), ("word/document.xml", new string('a', 20_000_000)))), Is.EqualTo(FileProblem.Bomb));

    [Test]
    public void BrokenArchives_AreNotTaken() => Assert.That(Problem("sheet.xlsx", [0x50, 0x4B, 3, 4, 1, 2, 3]), Is.EqualTo(FileProblem.ContentDiffers));

    [Test]
    public void TooLarge_IsNotTaken() => Assert.That(Problem("photo.png", [.. Png, .. new byte[Rules.LargestBytes]]), Is.EqualTo(FileProblem.TooLarge));

    private static FileProblem Problem(string name, byte[] content) => FileInspector.Inspect(new SentFile(name, content), Rules).Problem;

    private static byte[] Archive(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, true))
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }

        return stream.ToArray();
    }
}
