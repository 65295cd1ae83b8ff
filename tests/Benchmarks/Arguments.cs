using System.Globalization;

namespace Benchmarks;

/// <summary>What stands behind the command: a file and options.</summary>
public sealed class Arguments(string[] arguments)
{
    public string File => arguments.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal)) is { } file
        ? Path.GetFullPath(file)
        : throw new ArgumentException("This command needs a file.");

    public bool OnPostgres => Option("--database") == "postgres";

    public string Database => OnPostgres ? "postgres" : "sqlite";

    public string? Connection => Option("--connection");

    public bool Save => arguments.Contains("--save");

    public int Number(string name, int otherwise) => Option(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private string? Option(string name)
    {
        var position = Array.IndexOf(arguments, name);
        return position >= 0 && position + 1 < arguments.Length ? arguments[position + 1] : null;
    }
}
