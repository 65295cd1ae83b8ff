namespace Abi.Cli;

public static class CommandLine
{
    private const string Usage = """
        abi imports PLUGIN.dll [--refs DIR]... [--write FILE | --check FILE]
        abi verify PLUGIN.dll (--listing DIR | --nop-dir DIR) [--contracts DIR]... [--refs DIR]...
        abi contracts DIR... --listing DIR
        abi dump ASSEMBLY.dll [--refs DIR]... [--out FILE | --listing DIR]
        """;

    public static int Run(IReadOnlyList<string> words, TextWriter output, TextWriter errors)
    {
        try
        {
            return words.FirstOrDefault() switch
            {
                "imports" => ImportsCommand.Run([.. words.Skip(1)], output),
                "verify" => VerifyCommand.Run([.. words.Skip(1)], output),
                "contracts" => ContractsCommand.Run([.. words.Skip(1)], output),
                "dump" => DumpCommand.Run([.. words.Skip(1)], output),
                null => throw new UsageException("a command is expected"),
                var other => throw new UsageException($"unknown command {other}"),
            };
        }
        catch (UsageException exception)
        {
            errors.WriteLine($"abi: {exception.Message}");
            errors.WriteLine(Usage);
            return ExitCodes.Usage;
        }
    }
}
