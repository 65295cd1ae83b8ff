using System.Runtime.InteropServices;

namespace Abi.Metadata;

/// <summary>The folders of the running .NET: the base library and, where installed, ASP.NET Core of the same major version.</summary>
public static class SharedFrameworks
{
    public static IEnumerable<string> Directories()
    {
        var runtime = Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());
        yield return runtime;
        var aspNet = Path.Combine(runtime, "..", "..", "Microsoft.AspNetCore.App");
        if (Directory.Exists(aspNet) && Newest(aspNet) is { } newest)
            yield return newest;
    }

    private static string? Newest(string directory) => Directory.GetDirectories(directory)
        .Where(d => Version.TryParse(Path.GetFileName(d), out _))
        .OrderByDescending(d => Version.Parse(Path.GetFileName(d)).Major == Environment.Version.Major)
        .ThenByDescending(d => Version.Parse(Path.GetFileName(d)))
        .FirstOrDefault();
}
