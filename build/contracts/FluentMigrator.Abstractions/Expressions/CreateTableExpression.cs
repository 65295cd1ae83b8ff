using FluentMigrator.Model;

namespace FluentMigrator.Expressions;

public class CreateTableExpression : MigrationExpressionBase, IMigrationExpression
{
    public virtual IList<ColumnDefinition> Columns { get; set; }

    public virtual string TableName { get; set; }
}
