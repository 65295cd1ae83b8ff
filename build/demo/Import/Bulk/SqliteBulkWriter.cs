using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Demo.Import.Bulk;

/// <summary>One prepared INSERT a table, run for each row.</summary>
public sealed class SqliteBulkWriter(DbContext context) : BulkWriter(context)
{
    public override async Task WriteAsync<T>(IEnumerable<T> rows, CancellationToken cancellation = default)
    {
        var table = TableOf<T>();
        await using var command = Command(
            $"INSERT INTO \"{table.Name}\" ({table.QuotedColumns}) VALUES ({string.Join(", ", table.Columns.Select((_, number) => $"@p{number}"))})");
        var parameters = table.Columns.Select((_, number) => AddParameter(command, $"@p{number}")).ToArray();
        await command.PrepareAsync(cancellation);
        foreach (var row in rows)
        {
            for (var column = 0; column < parameters.Length; column++)
                parameters[column].Value = table.Columns[column].Read(row) ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    private static DbParameter AddParameter(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
