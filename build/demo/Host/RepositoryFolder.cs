namespace Demo.Host;

internal static class RepositoryFolder
{
    internal static string Path { get; } = Find();

    internal static string Demo => System.IO.Path.Combine(Path, "build", "demo");

    private static string Find()
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Directory.GetCurrentDirectory() })
            for (var folder = new DirectoryInfo(start); folder != null; folder = folder.Parent)
                if (File.Exists(System.IO.Path.Combine(folder.FullName, "build", "demo", "Demo.Store.csproj")))
                    return folder.FullName;
        throw new InvalidOperationException("The demo store runs from its repository, which was not found.");
    }
}
