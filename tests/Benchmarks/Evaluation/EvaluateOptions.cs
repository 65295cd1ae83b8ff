using System.Globalization;

namespace Benchmarks.Evaluation;

/// <summary>What the evaluate command was asked.</summary>
public sealed record EvaluateOptions
{
    public const string Help = """
        evaluate FILE [--protocol leave-last-out|random|given|sessions] [--test FILE] [options]

        FILE (plain or .gz), recognised by itself:
          rows        user<TAB>item[<TAB>timestamp[<TAB>weight]]; also comma, '::' or spaces; header tolerated; ids may be any text;
                      timestamps in seconds, milliseconds or as dates; user, item, rating, timestamp (MovieLens) is recognised
          sequences   one user a line: user, then the items in order of time
          sessions    one session a line: items separated by comma, in order (only --protocol sessions)

        Protocols
          leave-last-out   the last new item of each user is asked for (default without --test)
          random           a share of each user's items, drawn by chance, is asked for
          given            --test holds what is asked for, as rows or sequences (default with --test)
          sessions         --test holds prefix<TAB>next item, the prefix separated by comma (or whole sessions); without --test the
                           last tenth of the sessions

        Options
          --test FILE          answers for given and sessions
          --at 10,20           lengths of lists (default 20)
          --seed N             for what is drawn by chance (default 1)
          --share 0.2          held out by random
          --strategies a,b     best-sellers, trending, also-bought, cosine, rp3beta, bought-together, kernel, linear, rules, neighbours,
                               repeats, blended (default: all that fit the data; kernel, linear, rules, neighbours and blended are tuned)
          --repeats            items of the history may be asked for and shown (default for sessions; --no-repeats for the opposite)
          --unordered          the order of lines and items says nothing about time (default for given with sequences)
          --ordered            the opposite
          --format rows|sequences|sessions
          --tune-seconds N     time for choosing settings on a hold-out of the training part; 0 = defaults (default 120)
          --workers N          cores (default: all, at most 8)
          --save               writes results/evaluate-NAME.txt
        """;

    private static readonly HashSet<string> Switches = ["--repeats", "--no-repeats", "--unordered", "--ordered", "--save"];
    private static readonly HashSet<string> Valued = ["--protocol", "--test", "--at", "--seed", "--share", "--strategies", "--format", "--tune-seconds", "--workers"];
    private static readonly string[] Protocols = ["leave-last-out", "random", "given", "sessions"];

    public required string File { get; init; }

    public required string Protocol { get; init; }

    public string? Test { get; init; }

    public int[] At { get; init; } = [20];

    public int Seed { get; init; } = 1;

    public double Share { get; init; } = .2;

    public string[]? Strategies { get; init; }

    public bool Repeats { get; init; }

    public bool? Ordered { get; init; }

    public FileShape? Format { get; init; }

    public double TuneSeconds { get; init; } = 120;

    public int Workers { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 8);

    public static EvaluateOptions Parse(IReadOnlyList<string> arguments)
    {
        var (values, switches, files) = Split(arguments);
        if (files.Count != 1)
            throw new ArgumentException(files.Count == 0 ? "evaluate needs a file; see evaluate --help." : $"evaluate takes one file, not {files.Count}: {string.Join(", ", files)}; see evaluate --help.");
        var protocol = values.GetValueOrDefault("--protocol") ?? (values.ContainsKey("--test") ? "given" : "leave-last-out");
        if (!Protocols.Contains(protocol))
            throw new ArgumentException($"There is no protocol '{protocol}'; there are {string.Join(", ", Protocols)}.");
        if (protocol == "given" && !values.ContainsKey("--test"))
            throw new ArgumentException("--protocol given needs --test FILE.");
        if (protocol is "random" or "leave-last-out" && values.ContainsKey("--test"))
            throw new ArgumentException($"--protocol {protocol} makes the test part itself; leave --test out or use --protocol given.");
        return new()
        {
            File = Existing(files[0]), Protocol = protocol, Test = values.TryGetValue("--test", out var test) ? Existing(test) : null,
            At = Lengths(values.GetValueOrDefault("--at", "20")),
            Seed = (int)Number("--seed", values.GetValueOrDefault("--seed", "1"), int.MinValue, int.MaxValue),
            Share = Number("--share", values.GetValueOrDefault("--share", "0.2"), .01, .99),
            Strategies = values.GetValueOrDefault("--strategies")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Repeats = switches.Contains("--repeats") || (protocol == "sessions" && !switches.Contains("--no-repeats")),
            Ordered = switches.Contains("--ordered") ? true : switches.Contains("--unordered") ? false : null,
            Format = values.TryGetValue("--format", out var format) ? Shape(format) : null,
            TuneSeconds = Number("--tune-seconds", values.GetValueOrDefault("--tune-seconds", "120"), 0, 86_400),
            Workers = (int)Number("--workers", values.GetValueOrDefault("--workers", Math.Clamp(Environment.ProcessorCount, 1, 8).ToString(CultureInfo.InvariantCulture)), 1, 256)
        };
    }

    private static (Dictionary<string, string> Values, HashSet<string> Switches, List<string> Files) Split(IReadOnlyList<string> arguments)
    {
        var (values, switches, files) = (new Dictionary<string, string>(), new HashSet<string>(), new List<string>());
        for (var place = 0; place < arguments.Count; place++)
        {
            var (name, value) = arguments[place].StartsWith("--", StringComparison.Ordinal) && arguments[place].IndexOf('=') is > 0 and var equals
                ? (arguments[place][..equals], arguments[place][(equals + 1)..])
                : (arguments[place], null);
            if (!name.StartsWith("--", StringComparison.Ordinal))
                files.Add(name);
            else if (Switches.Contains(name))
                switches.Add(name);
            else if (Valued.Contains(name))
                values[name] = value ?? (++place < arguments.Count ? arguments[place] : throw new ArgumentException($"{name} needs a value; see evaluate --help."));
            else
                throw new ArgumentException($"evaluate does not know {name}; see evaluate --help.");
        }
        return (values, switches, files);
    }

    private static string Existing(string file) =>
        System.IO.File.Exists(file) ? Path.GetFullPath(file) : throw new FileNotFoundException($"There is no file '{file}'.");

    private static int[] Lengths(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part => (int)Number("--at", part, 1, 1_000)).Distinct().Order()];

    private static FileShape Shape(string text) =>
        Enum.TryParse<FileShape>(text, true, out var shape) ? shape : throw new ArgumentException($"There is no format '{text}'; there are rows, sequences, sessions.");

    private static double Number(string name, string text, double least, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new ArgumentException($"{name} needs a number from {least} to {most}, not '{text}'.");
}
