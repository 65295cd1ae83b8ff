using NUnit.Framework;

namespace Plugin.Tests.Architecture;

internal static class AbiPaths
{
    private const string ListingFolder = "nop-api";

    public static string Output => TestContext.CurrentContext.TestDirectory;

    public static string Plugin => Path.Combine(Output, "Nop.Plugin.CustomerLoyalty.dll");

    public static string Imports => Path.Combine(Repository(), "build", "abi", "imports.txt");

    /// <summary>The folder with the listing of the real API; where there is none the test counts as skipped.</summary>
    public static string ListingOrIgnore()
    {
        var found = Candidates().FirstOrDefault(d => File.Exists(Path.Combine(d, "Nop.Core.txt")));
        if (found is null)
            Assert.Ignore("not checked: there is no listing of the real API (shared/nop-api beside the repository or in LOYALTY_SHARED)");
        return found!;
    }

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("LOYALTY_SHARED") is { Length: > 0 } shared)
        {
            yield return Path.Combine(shared, ListingFolder);
            yield return shared;
        }
        yield return Path.Combine(Repository(), "..", "shared", ListingFolder);
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(Output); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "build", "abi", "Abi.csproj")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"no repository above {Output}");
    }
}
