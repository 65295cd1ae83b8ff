using Benchmarks;
using Benchmarks.Commands;

IBenchmark[] benchmarks =
[
    new ImportBenchmark(),
    new CaptureBenchmark(),
    new FlushBenchmark(),
    new BackfillBenchmark(),
    new ProductPageBenchmark(),
    new ClvCommand(),
    new ClvFitBenchmark(),
    new EvaluateBenchmark(),
    new TrainBenchmark(),
    new LastOrderBenchmark(),
    new SegmentCountBenchmark(),
    new ProfilesBenchmark(),
    new BlockBenchmark(),
    new SwapBenchmark(),
    new CustomerPageBenchmark(),
    new MailBenchmark(),
    new MailFaultsBenchmark(),
    new PlanJourneysBenchmark(),
    new SimulateBenchmark(),
    new TiersBenchmark(),
    new MyLoyaltyBenchmark(),
    new ExpirePointsBenchmark(),
    new DryRunBenchmark(),
    new SurveyPageBenchmark(),
    new CaseQueueBenchmark(),
    new CallerBenchmark(),
    new CarePlanBenchmark(),
    new StaffBenchmark(),
    new OverviewBenchmark(),
    new FirstDayBenchmark()
];

var benchmark = Array.Find(benchmarks, known => args.Length > 0 && known.Name == args[0]);
if (benchmark is null)
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Benchmarks -- <command> [--database postgres --connection CS] [--save]");
    foreach (var known in benchmarks)
        Console.Error.WriteLine($"  {known.Usage,-24} {known.Measures}");
    return 2;
}

if (args.Contains("--help"))
{
    Console.WriteLine(benchmark.Help);
    return 0;
}

var arguments = new Arguments(args[1..]);
try
{
    var report = new Report(benchmark.Name, args);
    await benchmark.RunAsync(arguments, report);
    report.Finish(arguments);
    return 0;
}
catch (UsageException problem)
{
    Console.Error.WriteLine(problem.Message);
    Console.Error.WriteLine($"Usage: dotnet run -c Release --project tests/Benchmarks -- {benchmark.Usage}");
    return 2;
}
catch (Exception error) when (error is ArgumentException or InvalidDataException or FileNotFoundException or FormatException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
