namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

/// <summary>Which files may go with a guide: known by what is in them, not by what they are called.</summary>
public static class GuideFiles
{
    public const int Largest = 10 * 1024 * 1024;
    public const int Most = 10;
    public const int LongestName = 100;

    private static readonly (string Ending, string ContentType, byte[] Begins)[] Known =
    [
        (".pdf", "application/pdf", "%PDF-"u8.ToArray()),
        (".png", "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        (".jpg", "image/jpeg", [0xFF, 0xD8, 0xFF]),
        (".jpeg", "image/jpeg", [0xFF, 0xD8, 0xFF])
    ];

    /// <summary>Null when it is no file of a kind that is allowed.</summary>
    public static string? ContentTypeOf(string name, ReadOnlySpan<byte> content)
    {
        foreach (var (ending, contentType, begins) in Known)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && content.StartsWith(begins))
                return contentType;
        return null;
    }

    /// <summary>The bare name without folders and what no file system takes; null when nothing is left.</summary>
    public static string? NameOf(string? name)
    {
        var bare = (name ?? string.Empty).Split('/', '\\')[^1];
        var clean = string.Concat(bare.Where(letter => !char.IsControl(letter) && !"<>:\"|?*;".Contains(letter))).Trim(' ', '.');
        return clean.Length is > 0 and <= LongestName ? clean : null;
    }
}
