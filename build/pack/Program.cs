using Pack;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: pack PLUGIN_OUTPUT_FOLDER ZIP");
    return 2;
}

try
{
    var entries = PluginPackage.Write(args[0], args[1]);
    Console.WriteLine($"{args[1]}: {entries} files");
    return 0;
}
catch (PackageException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
