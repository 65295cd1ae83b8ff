using System.Data;
using FluentMigrator.Model;

namespace Demo.Data;

/// <summary>Column types as nopCommerce's migrations choose them; texts compare without regard to case, as in all databases that nopCommerce supports.</summary>
internal static class ColumnTypes
{
    internal static string NameOf(ColumnDefinition column, DatabaseKind kind) => (kind, column.Type) switch
    {
        (_, null) => column.CustomType ?? throw new NotSupportedException($"Column {column.Name} has no type."),
        (DatabaseKind.Sqlite, DbType.Int16 or DbType.Int32 or DbType.Int64 or DbType.Boolean) => "INTEGER",
        (DatabaseKind.Sqlite, DbType.Decimal) => "REAL",
        (DatabaseKind.Sqlite, DbType.Binary) => "BLOB",
        (DatabaseKind.Sqlite, _) => "TEXT",
        (_, DbType.Int16) => "smallint",
        (_, DbType.Int32) => "integer",
        (_, DbType.Int64) => "bigint",
        (_, DbType.Boolean) => "boolean",
        (_, DbType.Decimal) => $"numeric({column.Size ?? 19},{column.Precision ?? 5})",
        (_, DbType.Binary) => "bytea",
        (_, DbType.Guid) => "uuid",
        (_, DbType.DateTime or DbType.DateTime2) => "timestamp without time zone",
        _ => "citext"
    };
}
