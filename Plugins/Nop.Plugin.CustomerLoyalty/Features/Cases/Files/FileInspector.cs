using System.Globalization;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

/// <summary>Looks into a file before it is kept: its name, its ending, whether its bytes are what the ending says, and what they would do.</summary>
public static class FileInspector
{
    private const int LongestName = 200;
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly string[] PdfActions = ["/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/RichMedia"];

    /// <summary>The problem, or the name and the type under which it is kept.</summary>
    public static (FileProblem Problem, string Name, string ContentType) Inspect(SentFile file, FileRules rules)
    {
        if (SafeName(file.Name) is not { } name)
            return (FileProblem.BadName, string.Empty, string.Empty);
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (!FileRules.Endings.Contains(ending))
            return (FileProblem.TypeNotAllowed, name, string.Empty);
        if (file.Content.Length == 0)
            return (FileProblem.Empty, name, string.Empty);
        if (file.Content.Length > rules.LargestBytes)
            return (FileProblem.TooLarge, name, string.Empty);
        var (problem, type) = Look(ending, file.Content);
        return (problem, name, type);
    }

    /// <summary>Null for a name with a path, with signs that are not seen, or that a system would take for something else.</summary>
    public static string? SafeName(string? sent)
    {
        var name = (sent ?? string.Empty).Trim();
        if (name.Length == 0 || name.IndexOfAny(['/', '\\', ':', '*', '?', '"', '<', '>', '|']) >= 0 || name.Contains("..", StringComparison.Ordinal) || name.StartsWith('.') || name.EndsWith('.'))
            return null;
        if (name.Any(sign => char.IsControl(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            return null;
        var ending = Path.GetExtension(name);
        return name.Length <= LongestName ? name : name[..(LongestName - ending.Length)] + ending;
    }

    private static (FileProblem, string) Look(string ending, byte[] content) => ending switch
    {
        ".jpg" or ".jpeg" => (content.AsSpan().StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? FileProblem.None : FileProblem.ContentDiffers, "image/jpeg"),
        ".png" => (content.AsSpan().StartsWith(Png) ? FileProblem.None : FileProblem.ContentDiffers, "image/png"),
        ".gif" => (content.AsSpan().StartsWith("GIF87a"u8) || content.AsSpan().StartsWith("GIF89a"u8) ? FileProblem.None : FileProblem.ContentDiffers, "image/gif"),
        ".webp" => (content.Length > 12 && content.AsSpan().StartsWith("RIFF"u8) && content.AsSpan(8).StartsWith("WEBP"u8) ? FileProblem.None : FileProblem.ContentDiffers, "image/webp"),
        ".pdf" => (Pdf(content), "application/pdf"),
        ".txt" => (Text(content), "text/plain"),
        ".docx" => (OfficeFile.Inspect(content, "word/"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        _ => (OfficeFile.Inspect(content, "xl/"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    };

    private static FileProblem Pdf(byte[] content)
    {
        if (!content.AsSpan().StartsWith("%PDF-"u8))
            return FileProblem.ContentDiffers;
        var text = Encoding.Latin1.GetString(content);
        return PdfActions.Any(action => text.Contains(action, StringComparison.Ordinal)) ? FileProblem.Script : FileProblem.None;
    }

    private static FileProblem Text(byte[] content)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return FileProblem.ContentDiffers;
        }

        if (text.Contains('\0'))
            return FileProblem.ContentDiffers;
        string[] markup = ["<script", "<svg", "<html", "<!doctype", "<iframe", "<?xml", "<?php", "#!/"];
        return markup.Any(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase)) ? FileProblem.Script : FileProblem.None;
    }
}
