using FluentMigrator.Builders.Schema.Column;
using FluentMigrator.Builders.Schema.Index;
using FluentMigrator.Builders.Schema.Table;

namespace FluentMigrator.Builders.Schema;

internal sealed class SchemaRoot(IQuerySchema schema) : ISchemaExpressionRoot
{
    public ISchemaTableSyntax Table(string tableName) => new TableQuery(schema, tableName);

    private sealed class TableQuery(IQuerySchema schema, string table) : ISchemaTableSyntax
    {
        public bool Exists() => schema.TableExists(null, table);

        public ISchemaColumnSyntax Column(string columnName) => new PartQuery(() => schema.ColumnExists(null, table, columnName));

        public ISchemaIndexSyntax Index(string indexName) => new PartQuery(() => schema.IndexExists(null, table, indexName));
    }

    private sealed class PartQuery(Func<bool> exists) : ISchemaColumnSyntax, ISchemaIndexSyntax
    {
        public bool Exists() => exists();
    }
}
