using System.Data.Common;
using FluentMigrator;
using Microsoft.EntityFrameworkCore;

namespace Demo.Data;

/// <summary>Answers <c>Schema.Table(…).Exists()</c> within the transaction of the running migration.</summary>
internal sealed class DatabaseSchema(DemoDbContext context) : IQuerySchema
{
    public bool TableExists(string schemaName, string tableName) => Any(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = {0} COLLATE NOCASE",
        "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = {0}", tableName);

    public bool ColumnExists(string schemaName, string tableName, string columnName) => Any(
        "SELECT 1 FROM pragma_table_info({0}) WHERE name = {1} COLLATE NOCASE",
        "SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = {0} AND column_name = {1}", tableName, columnName);

    public bool IndexExists(string schemaName, string tableName, string indexName) => Any(
        "SELECT 1 FROM sqlite_master WHERE type = 'index' AND tbl_name = {0} COLLATE NOCASE AND name = {1} COLLATE NOCASE",
        "SELECT 1 FROM pg_indexes WHERE schemaname = current_schema() AND tablename = {0} AND indexname = {1}", tableName, indexName);

    private bool Any(string sqlite, string postgres, params string[] arguments)
    {
        var sql = context.Kind == DatabaseKind.Sqlite ? sqlite : postgres;
        var connection = context.Database.GetDbConnection();
        context.Database.OpenConnection();
        try
        {
            using var command = connection.CreateCommand();
            command.Transaction = context.Database.CurrentTransaction is { } running
                ? Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(running)
                : null;
            for (var i = 0; i < arguments.Length; i++)
            {
                sql = sql.Replace($"{{{i}}}", $"@p{i}");
                Add(command, $"@p{i}", arguments[i]);
            }

            command.CommandText = sql;
            return command.ExecuteScalar() != null;
        }
        finally
        {
            context.Database.CloseConnection();
        }
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
