using Abi.Contracts;
using Abi.Verification;

namespace Abi.Cli;

public static class ContractsCommand
{
    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = new Arguments(words, ["--listing"]);
        if (arguments.Operands.Count == 0 || arguments.Option("--listing") is not { } listing)
            throw new UsageException("a folder of contract assemblies and --listing DIR are expected");
        var contracts = ContractSet.Read([.. arguments.Operands.Select(Arguments.ExistingDirectory)]);
        if (contracts.Count == 0)
            throw new UsageException("there are no contract assemblies in the given folders");
        var differences = new ContractComparer(new ListingSource(Arguments.ExistingDirectory(listing))).Compare(contracts).ToList();
        foreach (var difference in differences)
            output.WriteLine(difference);
        var (types, members) = (contracts.Sum(c => c.Types.Count()), contracts.Sum(c => c.Types.Sum(t => t.MemberTexts.Count)));
        output.WriteLine($"{(differences.Count == 0 ? "ok" : $"{differences.Count} differences")}: "
            + $"{contracts.Count} assemblies, {types} types, {members} members compared");
        return differences.Count == 0 ? ExitCodes.Ok : ExitCodes.Differences;
    }
}
