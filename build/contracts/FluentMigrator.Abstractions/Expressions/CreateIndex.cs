namespace FluentMigrator.Expressions;

internal sealed class CreateIndex(string name) : RecordedExpression
{
    private string _name = name;

    internal string TableName { get; set; }

    internal bool IsUnique { get; set; }

    internal List<(string Column, bool Descending)> Columns { get; } = [];

    internal string Name => _name ??= $"IX_{TableName}_{string.Join("_", Columns.Select(c => c.Column))}";

    public override IMigrationExpression Reverse() => new DropIndex(TableName, Name);
}
