namespace Browser.Tests;

/// <summary>Where the files of this repository are.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Nop.Plugin.CustomerLoyalty.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run from within the repository.");
    }
}
