namespace FluentMigrator.Expressions;

internal sealed class DropIndex(string tableName, string name) : RecordedExpression
{
    internal string TableName { get; } = tableName;

    internal string Name { get; } = name;
}
