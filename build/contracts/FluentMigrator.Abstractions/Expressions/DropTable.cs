namespace FluentMigrator.Expressions;

internal sealed class DropTable(string tableName) : MigrationExpressionBase
{
    internal string TableName { get; } = tableName;

    internal bool IfExists { get; set; }
}
