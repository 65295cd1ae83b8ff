using System.Globalization;

namespace Benchmarks;

/// <summary>What stands behind the command: a file and options.</summary>
public sealed class Arguments(string[] arguments)
{
    private static readonly string[] Flags = ["--save", "--again", "--ask"];

    public string File => arguments.Where((argument, position) => !IsOption(argument) && (position == 0 || !IsOption(arguments[position - 1]) || Flags.Contains(arguments[position - 1]))).FirstOrDefault() is { } file
        ? Path.GetFullPath(file)
        : throw new UsageException("This command needs a file.");

    /// <summary>As they were given.</summary>
    public IReadOnlyList<string> All => arguments;

    /// <summary>Whoever names a connection means PostgreSQL.</summary>
    public bool OnPostgres => Connection is not null || Option("--database") == "postgres";

    public string Database => OnPostgres ? "postgres" : "sqlite";

    public string? Connection => Option("--connection");

    /// <summary>On the orders that the last run left.</summary>
    public bool Again => arguments.Contains("--again") || Ask;

    /// <summary>Only what people wait for, on all that the last run left.</summary>
    public bool Ask => arguments.Contains("--ask");

    public bool Save => arguments.Contains("--save");

    public int Number(string name, int otherwise) => Option(name) is not { } text ? otherwise
        : int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : throw new UsageException($"{name} {text}: a whole number is wanted.");

    public DateOnly? Date(string name) => Option(name) is not { } text ? null
        : DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new UsageException($"{name} {text}: a date as 1997-09-30 is wanted.");

    public string? Option(string name)
    {
        var position = Array.IndexOf(arguments, name);
        if (position < 0)
            return null;
        return position + 1 < arguments.Length && !IsOption(arguments[position + 1]) ? arguments[position + 1] : throw new UsageException($"{name} needs a value.");
    }

    /// <summary>Refuses an option that the command does not know, so that a slip of the pen is not a silent default.</summary>
    public void Know(params string[] options)
    {
        var unknown = Array.Find(arguments, argument => IsOption(argument) && !options.Contains(argument) && !Flags.Contains(argument));
        if (unknown is not null)
            throw new UsageException($"{unknown} is not an option of this command.");
    }

    private static bool IsOption(string argument) => argument.StartsWith("--", StringComparison.Ordinal);
}
