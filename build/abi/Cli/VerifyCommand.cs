using Abi.Contracts;
using Abi.Verification;

namespace Abi.Cli;

public static class VerifyCommand
{
    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = new Arguments(words, ["--refs", "--listing", "--nop-dir", "--contracts"]);
        var path = arguments.ExistingFile();
        if (arguments.Option("--listing") is { } listing)
        {
            if (arguments.Option("--nop-dir") is not null)
                throw new UsageException("--listing and --nop-dir exclude each other");
            return Verify(path, arguments, new ListingSource(Arguments.ExistingDirectory(listing)), [], output);
        }
        var directory = arguments.Option("--nop-dir") ?? Environment.GetEnvironmentVariable("NOP_DIR");
        if (string.IsNullOrEmpty(directory))
            throw new UsageException("name the real API with --listing DIR or --nop-dir DIR, or set NOP_DIR");
        using var installed = new InstalledSource(Arguments.ExistingDirectory(directory));
        return Verify(path, arguments, installed, [directory], output);
    }

    private static int Verify(string path, Arguments arguments, IApiSource source, IReadOnlyList<string> lastReferences, TextWriter output)
    {
        using var plugin = new PluginFile(path, [.. arguments.Options("--refs"), .. lastReferences]);
        var report = new PluginVerifier(source).Verify(plugin.Pool, plugin.Assembly);
        var contracts = arguments.Options("--contracts").Select(Arguments.ExistingDirectory).ToList();
        var baked = contracts.Count == 0 ? [] : CompiledIn.Compare(ContractSet.Read(contracts), source).ToList();
        foreach (var line in report.NotVerified.GroupBy(u => u.Assembly).OrderBy(g => g.Key, StringComparer.Ordinal))
            output.WriteLine($"not verified: {line.Key}, {line.Count()} uses");
        foreach (var difference in report.Differences.Concat(baked))
            output.WriteLine(difference);
        if (contracts.Count == 0)
            output.WriteLine("not verified: constants, enum numbers, default arguments and conversions (no --contracts DIR given)");
        var count = report.Differences.Count + baked.Count;
        output.WriteLine(count == 0 ? $"ok: {report.Verified} uses verified" : $"{count} differences, {report.Verified} uses looked at");
        return count == 0 ? ExitCodes.Ok : ExitCodes.Differences;
    }
}
