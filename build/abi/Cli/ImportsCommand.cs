using Abi.Uses;

namespace Abi.Cli;

public static class ImportsCommand
{
    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = new Arguments(words, ["--refs", "--write", "--check"]);
        using var plugin = new PluginFile(arguments.ExistingFile(), arguments.Options("--refs"));
        var uses = PluginUses.Collect(plugin.Pool, plugin.Assembly);
        var host = ImportList.Lines(uses, HostAssemblies.IsHost);
        if (arguments.Option("--check") is { } listed)
            return Check(host, listed, output);
        if (arguments.Option("--write") is { } file)
        {
            ImportList.Write(file, host);
            return ExitCodes.Ok;
        }
        foreach (var line in host.Concat(ImportList.Lines(uses, HostAssemblies.IsFramework)))
            output.WriteLine(line);
        return ExitCodes.Ok;
    }

    private static int Check(IReadOnlyList<string> used, string path, TextWriter output)
    {
        if (!File.Exists(path))
            throw new UsageException($"{path} does not exist");
        var differences = ImportList.Compare(used, ImportList.Read(path));
        foreach (var line in differences)
            output.WriteLine(line);
        output.WriteLine(differences.Count == 0
            ? $"ok: {used.Count} uses, as listed in {path}"
            : $"{differences.Count} differences from {path} (+ used but not listed, - listed but not used)");
        return differences.Count == 0 ? ExitCodes.Ok : ExitCodes.Differences;
    }
}
