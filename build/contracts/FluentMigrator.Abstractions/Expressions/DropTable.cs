namespace FluentMigrator.Expressions;

internal sealed class DropTable(string tableName) : RecordedExpression
{
    internal string TableName { get; } = tableName;

    internal bool IfExists { get; set; }
}
