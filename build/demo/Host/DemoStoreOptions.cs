using Demo.Data;

namespace Demo.Host;

/// <summary>How a store is started, from the command line or by a test.</summary>
public record DemoStoreOptions
{
    public string DataFolder { get; init; } = Path.Combine(RepositoryFolder.Path, "artifacts", "demo");

    public DatabaseKind Database { get; init; } = DatabaseKind.Sqlite;

    /// <summary>Needed for PostgreSQL; SQLite keeps <c>shop.db</c> in the data folder.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Null: no web server, only the services. 0: any free port.</summary>
    public int? Port { get; init; } = 5080;

    /// <summary>Removes the data of an earlier start.</summary>
    public bool Fresh { get; init; }

    /// <summary>Fills a new shop with the sample shop, when the program has one.</summary>
    public bool Seed { get; init; } = true;

    public string? ImportFile { get; init; }

    public bool InstallPlugins { get; init; } = true;

    /// <summary>False leaves the plugin's assembly out altogether.</summary>
    public bool LoadPlugins { get; init; } = true;

    /// <summary>Folder with plugin.json and the plugin's assembly; found in the repository when null.</summary>
    public string? PluginFolder { get; init; }

    /// <summary>False: schedule tasks run only when asked to.</summary>
    public bool RunTasks { get; init; } = true;

    /// <summary>HOST:PORT of a mail server; without it mails are delivered to the mailbox page.</summary>
    public string? Smtp { get; init; }

    /// <summary>Makes the clock stand still at this moment until it is moved.</summary>
    public DateTimeOffset? FrozenAt { get; init; }

    /// <summary>Replaces or adds services, after all others.</summary>
    public Action<IServiceCollection>? ConfigureServices { get; init; }

    public bool Quiet { get; init; }

    internal DatabaseOptions DatabaseOptions => Database == DatabaseKind.Sqlite
        ? new(Database, ConnectionString ?? $"Data Source={Path.Combine(DataFolder, "shop.db")}")
        : new(Database, ConnectionString ?? throw new ArgumentException("PostgreSQL needs --connection."));
}
