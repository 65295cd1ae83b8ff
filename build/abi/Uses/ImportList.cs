namespace Abi.Uses;

/// <summary>The checked-in list of host members that the plugin uses.</summary>
public static class ImportList
{
    private static readonly string[] Header =
    [
        "# What the plugin uses of nopCommerce, FluentMigrator, AutoMapper, MailKit and MimeKit, one a line: [assembly] type :: use.",
        "# !n is a parameter of the generic type, !!n one of the generic method. Written by: abi imports PLUGIN.dll --write FILE",
    ];

    public static IReadOnlyList<string> Lines(IEnumerable<Use> uses, Func<string, bool> ofAssembly) =>
        [.. uses.Where(u => ofAssembly(u.Assembly)).Select(u => u.ToString()).Distinct().Order(StringComparer.Ordinal)];

    public static void Write(string path, IEnumerable<string> lines) =>
        File.WriteAllText(path, string.Concat(Header.Concat(lines).Select(l => l + "\n")));

    public static IReadOnlyList<string> Read(string path) =>
        [.. File.ReadLines(path).Where(l => l.Length > 0 && !l.StartsWith('#'))];

    /// <summary>One line a difference: <c>+</c> is used but not listed, <c>-</c> is listed but not used.</summary>
    public static IReadOnlyList<string> Compare(IReadOnlyList<string> used, IReadOnlyList<string> listed) =>
        [.. used.Except(listed).Select(l => "+ " + l), .. listed.Except(used).Select(l => "- " + l)];
}
