using Abi.Dump;
using Abi.Metadata;

namespace Abi.Cli;

public static class DumpCommand
{
    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = new Arguments(words, ["--refs", "--out", "--listing"]);
        var path = arguments.ExistingFile();
        using var pool = AssemblyPool.WithFrameworks([Path.GetDirectoryName(Path.GetFullPath(path))!, .. arguments.Options("--refs")]);
        var assembly = pool.Open(path);
        var lines = new AssemblyPrinter(pool).Print(assembly).ToList();
        if (arguments.Option("--listing") is { } listing)
            return Compare(lines, Path.Combine(Arguments.ExistingDirectory(listing), assembly.Name + ".txt"), output);
        if (arguments.Option("--out") is { } file)
            File.WriteAllText(file, string.Concat(lines.Select(l => l + "\n")));
        else
            lines.ForEach(output.WriteLine);
        return ExitCodes.Ok;
    }

    private static int Compare(List<string> lines, string listing, TextWriter output)
    {
        if (!File.Exists(listing))
            throw new UsageException($"{listing} does not exist");
        var listed = File.ReadLines(listing).ToList();
        List<string> differences = [.. lines.Except(listed).Select(l => "+ " + l), .. listed.Except(lines).Select(l => "- " + l)];
        differences.ForEach(output.WriteLine);
        return differences.Count == 0 ? ExitCodes.Ok : ExitCodes.Differences;
    }
}
