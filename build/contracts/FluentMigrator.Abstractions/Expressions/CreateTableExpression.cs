using FluentMigrator.Model;

namespace FluentMigrator.Expressions;

public class CreateTableExpression : MigrationExpressionBase, IMigrationExpression
{
    public virtual IList<ColumnDefinition> Columns { get; set; } = [];

    public virtual string TableName { get; set; }

    public override void ExecuteWith(IMigrationProcessor processor) =>
        throw new NotSupportedException("A table is created by who recorded it.");

    public override IMigrationExpression Reverse() => new DropTable(TableName);

    public override string ToString() => $"CreateTable {TableName} {string.Join(", ", Columns.Select(c => c.Name))}";
}
