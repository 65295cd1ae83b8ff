namespace Benchmarks;

public interface IBenchmark
{
    string Name { get; }

    string Usage { get; }

    string Measures { get; }

    Task RunAsync(Arguments arguments, Report report);
}
