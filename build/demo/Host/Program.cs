using Demo.Host;

if (args.Contains("--help"))
{
    Console.WriteLine(CommandLine.Usage);
    return 0;
}

DemoStoreOptions options;
try
{
    options = CommandLine.Parse(args);
}
catch (Exception mistake) when (mistake is ArgumentException or FormatException)
{
    Console.Error.WriteLine(mistake.Message);
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

await using var store = await DemoStore.StartAsync(options);
if (store.ImportResult is not 0)
    return store.ImportResult;

Console.WriteLine($"Demo store: {store.Address}  (admin: {store.Address}Admin, admin@demo.shop / admin)");
await store.WaitForShutdownAsync();
return 0;
