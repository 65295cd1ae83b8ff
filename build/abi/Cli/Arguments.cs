namespace Abi.Cli;

/// <summary>Splits a command line into operands and <c>--option value</c> pairs.</summary>
public sealed class Arguments
{
    private readonly List<string> _operands = [];
    private readonly List<(string Name, string Value)> _options = [];

    public Arguments(IReadOnlyList<string> words, IReadOnlyList<string> known)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal))
            {
                _operands.Add(words[i]);
                continue;
            }
            if (!known.Contains(words[i]))
                throw new UsageException($"unknown option {words[i]}");
            if (i + 1 == words.Count)
                throw new UsageException($"{words[i]} needs a value");
            _options.Add((words[i], words[++i]));
        }
    }

    public IReadOnlyList<string> Operands => _operands;

    public string? Option(string name) => Options(name).LastOrDefault();

    public IReadOnlyList<string> Options(string name) => [.. _options.Where(o => o.Name == name).Select(o => o.Value)];

    public string ExistingFile() => _operands is [var file]
        ? File.Exists(file) ? file : throw new UsageException($"{file} does not exist")
        : throw new UsageException("one assembly is expected");

    public static string ExistingDirectory(string path) =>
        Directory.Exists(path) ? path : throw new UsageException($"the folder {path} does not exist");
}
