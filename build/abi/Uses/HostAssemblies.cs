namespace Abi.Uses;

/// <summary>Sorts assembly names: the host's API that is held to the listing, the web framework under it, and all others.</summary>
public static class HostAssemblies
{
    private static readonly string[] FrameworkPrefixes =
        ["Microsoft.AspNetCore", "Microsoft.Extensions.", "Microsoft.Net.Http.Headers", "Microsoft.JSInterop"];

    private static readonly string[] BaseLibraryNames = ["System", "mscorlib", "netstandard", "Microsoft.CSharp", "WindowsBase"];
    private static readonly string[] BaseLibraryPrefixes = ["System.", "Microsoft.Win32.", "Microsoft.VisualBasic"];

    public static bool IsHost(string name) =>
        (Starts(name, "Nop.") && !Starts(name, "Nop.Plugin.")) || Starts(name, "FluentMigrator") || name is "AutoMapper" or "MailKit" or "MimeKit";

    public static bool IsFramework(string name) => FrameworkPrefixes.Any(p => Starts(name, p));

    public static bool IsBaseLibrary(string name) => BaseLibraryNames.Contains(name) || BaseLibraryPrefixes.Any(p => Starts(name, p));

    private static bool Starts(string name, string prefix) => name.StartsWith(prefix, StringComparison.Ordinal);
}
