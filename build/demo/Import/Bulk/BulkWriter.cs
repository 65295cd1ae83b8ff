using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Demo.Import.Bulk;

/// <summary>
/// Writes many rows with ids given by the caller, in large transactions, beside the shop's change tracking and events.
/// The shop must not be open while it works: ids are handed out in memory.
/// </summary>
public abstract class BulkWriter(DbContext context) : IAsyncDisposable
{
    private readonly Dictionary<Type, object> _tables = [];
    private readonly Dictionary<Type, int> _lastIds = [];

    protected DbConnection Connection { get; } = context.Database.GetDbConnection();

    protected DbTransaction? Transaction { get; private set; }

    public static async Task<BulkWriter> OpenAsync(DbContext context, CancellationToken cancellation = default)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        return context.Database.ProviderName switch
        {
            "Npgsql.EntityFrameworkCore.PostgreSQL" => new PostgresBulkWriter(context),
            "Microsoft.EntityFrameworkCore.Sqlite" => new SqliteBulkWriter(context),
            var other => throw new NotSupportedException($"Bulk writing is not written for {other}."),
        };
    }

    public async Task InTransactionAsync(Func<Task> work, CancellationToken cancellation = default)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        Transaction = transaction.GetDbTransaction();
        try
        {
            await work();
            await transaction.CommitAsync(cancellation);
        }
        finally
        {
            Transaction = null;
            _lastIds.Clear();
        }
    }

    public abstract Task WriteAsync<T>(IEnumerable<T> rows, CancellationToken cancellation = default) where T : class;

    /// <summary>The next free id of a table; counted in memory until the transaction ends.</summary>
    public int NextId<T>()
    {
        var next = LastId<T>() + 1;
        _lastIds[typeof(T)] = next;
        return next;
    }

    /// <summary>Asks the database once a transaction; rows that number themselves while they are written need the answer before.</summary>
    protected int LastId<T>()
    {
        if (!_lastIds.TryGetValue(typeof(T), out var last))
            _lastIds[typeof(T)] = last = Convert.ToInt32(Scalar($"SELECT COALESCE(MAX(\"Id\"), 0) FROM \"{TableOf<T>().Name}\""));
        return last;
    }

    /// <summary>After many new rows the database must learn their spread, or it picks poor plans.</summary>
    public async Task AnalyzeAsync(CancellationToken cancellation = default)
    {
        await using var command = Command("ANALYZE");
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await context.Database.CloseConnectionAsync();
        GC.SuppressFinalize(this);
    }

    protected BulkTable<T> TableOf<T>()
    {
        if (_tables.TryGetValue(typeof(T), out var known))
            return (BulkTable<T>)known;
        var table = BulkTable<T>.Of(context);
        _tables.Add(typeof(T), table);
        return table;
    }

    protected DbCommand Command(string sql)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = Transaction;
        return command;
    }

    protected object? Scalar(string sql)
    {
        using var command = Command(sql);
        return command.ExecuteScalar();
    }
}
