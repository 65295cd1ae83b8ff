using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Benchmarks;

/// <summary>Figures on the console and, with --save, beside the code; without names of machines, paths or passwords.</summary>
public sealed class Report
{
    private readonly string _name;
    private readonly StringBuilder _text = new();

    /// <summary>What the saved file is named after beside the command; the database unless set.</summary>
    public string? Variant { get; set; }

    public Report(string name, string[] arguments)
    {
        _name = name;
        Add("command", $"dotnet run -c Release --project tests/Benchmarks -- {string.Join(' ', arguments.Select(Anonymous))}");
        Add("date", DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("machine", $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30)} GB, {(OperatingSystem.IsLinux() ? "Linux" : "other")} {RuntimeInformation.ProcessArchitecture}, .NET {Environment.Version}");
        Add("load average", Load());
    }

    public void Add(string what, FormattableString value) => Add(what, value.ToString(CultureInfo.InvariantCulture));

    public void Add(string what, string value)
    {
        var line = $"{(what.Length == 0 ? "" : what + ":"),-26} {value}";
        Console.WriteLine(line);
        _text.AppendLine(line);
    }

    public void Finish(Arguments arguments)
    {
        if (arguments.Save)
            File.WriteAllText(Path.Combine(SourceFolder(), "results", $"{_name}-{Variant ?? arguments.Database}.txt"), _text.ToString());
    }

    /// <summary>Other work on the machine makes figures worse; the load at the start says how much there was.</summary>
    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Anonymous(string argument) =>
        argument.Contains('=', StringComparison.Ordinal) ? "CS" : argument.Contains('/', StringComparison.Ordinal) ? Path.GetFileName(argument) : argument;

    private static string SourceFolder([CallerFilePath] string file = "")
    {
        if (Directory.Exists(Path.GetDirectoryName(file)))
            return Path.GetDirectoryName(file)!;
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var here = Path.Combine(folder.FullName, "tests", "Benchmarks");
            if (Directory.Exists(here))
                return here;
        }
        throw new InvalidOperationException("Run the benchmarks from the repository.");
    }
}
