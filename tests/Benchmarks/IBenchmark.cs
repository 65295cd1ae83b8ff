namespace Benchmarks;

public interface IBenchmark
{
    string Name { get; }

    string Usage { get; }

    string Measures { get; }

    /// <summary>Printed for --help.</summary>
    string Help => $"{Usage}\n  {Measures}";

    Task RunAsync(Arguments arguments, Report report);
}
