using System.Globalization;
using Demo.Data;

namespace Demo.Host;

internal static class CommandLine
{
    internal const string Usage =
        """
        Usage: demo.sh [--port 5080] [--data DIR] [--fresh] [--database sqlite|postgres --connection CS]
                       [--import FILE] [--no-plugin] [--no-sample] [--plugin DIR] [--smtp HOST:PORT]
        """;

    internal static DemoStoreOptions Parse(string[] arguments)
    {
        var options = new DemoStoreOptions();
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out var name))
            options = name switch
            {
                "--fresh" => options with { Fresh = true },
                "--no-plugin" => options with { InstallPlugins = false },
                "--no-sample" => options with { Seed = false },
                "--port" => options with { Port = int.Parse(Value(rest, name), CultureInfo.InvariantCulture) },
                "--data" => options with { DataFolder = Path.GetFullPath(Value(rest, name)) },
                "--database" => options with { Database = Kind(Value(rest, name)) },
                "--connection" => options with { ConnectionString = Value(rest, name) },
                "--import" => options with { ImportFile = Path.GetFullPath(Value(rest, name)), Seed = false },
                "--plugin" => options with { PluginFolder = Path.GetFullPath(Value(rest, name)) },
                "--smtp" => options with { Smtp = Value(rest, name) },
                _ => throw new ArgumentException($"Unknown argument {name}.")
            };
        return options;
    }

    private static string Value(Queue<string> rest, string name) =>
        rest.TryDequeue(out var value) ? value : throw new ArgumentException($"{name} needs a value.");

    private static DatabaseKind Kind(string name) => name switch
    {
        "sqlite" => DatabaseKind.Sqlite,
        "postgres" => DatabaseKind.Postgres,
        _ => throw new ArgumentException($"Unknown database {name}: sqlite or postgres.")
    };
}
