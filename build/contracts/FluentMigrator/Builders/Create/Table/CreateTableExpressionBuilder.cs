using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator.Builders.Create.Table;

public class CreateTableExpressionBuilder : ExpressionBuilderWithColumnTypesBase<CreateTableExpression, ICreateTableColumnOptionOrWithColumnSyntax>, ICreateTableColumnAsTypeSyntax, ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax, ICreateTableColumnOptionOrWithColumnSyntax, ICreateTableWithColumnOrSchemaOrDescriptionSyntax, ICreateTableWithColumnOrSchemaSyntax, ICreateTableWithColumnSyntax, IColumnOptionSyntax<ICreateTableColumnOptionOrWithColumnSyntax, ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax>, IColumnTypeSyntax<ICreateTableColumnOptionOrWithColumnSyntax>, IFluentSyntax
{
    public CreateTableExpressionBuilder(CreateTableExpression expression, IMigrationContext context) : base(expression)
    {
    }

    public ColumnDefinition CurrentColumn { get; set; }

    public override ColumnDefinition GetColumnForType() => CurrentColumn;

    public ICreateTableColumnAsTypeSyntax WithColumn(string name)
    {
        CurrentColumn = new ColumnDefinition { Name = name, TableName = Expression.TableName };
        Expression.Columns.Add(CurrentColumn);
        return this;
    }

    public ICreateTableColumnOptionOrWithColumnSyntax Identity() => Change(c => c.IsIdentity = true);

    public ICreateTableColumnOptionOrWithColumnSyntax Indexed() => Indexed(null);

    public ICreateTableColumnOptionOrWithColumnSyntax Indexed(string indexName) => Change(c => (c.IsIndexed, c.IndexName) = (true, indexName));

    public ICreateTableColumnOptionOrWithColumnSyntax NotNullable() => Change(c => c.IsNullable = false);

    public ICreateTableColumnOptionOrWithColumnSyntax Nullable() => Change(c => c.IsNullable = true);

    public ICreateTableColumnOptionOrWithColumnSyntax PrimaryKey() => Change(c => c.IsPrimaryKey = true);

    public ICreateTableColumnOptionOrWithColumnSyntax PrimaryKey(string primaryKeyName) => Change(c => (c.IsPrimaryKey, c.PrimaryKeyName) = (true, primaryKeyName));

    public ICreateTableColumnOptionOrWithColumnSyntax Unique() => Unique(null);

    public ICreateTableColumnOptionOrWithColumnSyntax Unique(string indexName) => Change(c => (c.IsUnique, c.IndexName) = (true, indexName));

    public ICreateTableColumnOptionOrWithColumnSyntax WithDefaultValue(object value) => Change(c => c.DefaultValue = value);

    public ICreateTableWithColumnOrSchemaSyntax WithDescription(string description) => this;

    public ICreateTableWithColumnSyntax InSchema(string schemaName) => this;

    private CreateTableExpressionBuilder Change(Action<ColumnDefinition> change)
    {
        change(CurrentColumn);
        return this;
    }
}
