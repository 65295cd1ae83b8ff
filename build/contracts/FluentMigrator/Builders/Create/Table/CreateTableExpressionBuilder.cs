using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator.Builders.Create.Table;

public class CreateTableExpressionBuilder : ExpressionBuilderWithColumnTypesBase<CreateTableExpression, ICreateTableColumnOptionOrWithColumnSyntax>, ICreateTableColumnAsTypeSyntax, ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax, ICreateTableColumnOptionOrWithColumnSyntax, ICreateTableWithColumnOrSchemaOrDescriptionSyntax, ICreateTableWithColumnOrSchemaSyntax, ICreateTableWithColumnSyntax, IColumnOptionSyntax<ICreateTableColumnOptionOrWithColumnSyntax, ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax>, IColumnTypeSyntax<ICreateTableColumnOptionOrWithColumnSyntax>, IFluentSyntax
{
    public ICreateTableColumnAsTypeSyntax WithColumn(string name) => throw new NotSupportedException();

    public ICreateTableColumnOptionOrWithColumnSyntax Identity() => throw new NotSupportedException();

    public ICreateTableColumnOptionOrWithColumnSyntax Indexed() => throw new NotSupportedException();

    public ICreateTableColumnOptionOrWithColumnSyntax Indexed(string indexName) => throw new NotSupportedException();

    public ICreateTableColumnOptionOrWithColumnSyntax NotNullable() => throw new NotSupportedException();

    public ICreateTableColumnOptionOrWithColumnSyntax Nullable() => throw new NotSupportedException();

    public ICreateTableColumnOptionOrWithColumnSyntax PrimaryKey() => throw new NotSupportedException();

    public ICreateTableColumnOptionOrWithColumnSyntax PrimaryKey(string primaryKeyName) => throw new NotSupportedException();

    public ICreateTableColumnOptionOrWithColumnSyntax Unique() => throw new NotSupportedException();

    public ICreateTableColumnOptionOrWithColumnSyntax Unique(string indexName) => throw new NotSupportedException();

    public ICreateTableColumnOptionOrWithColumnSyntax WithDefaultValue(object value) => throw new NotSupportedException();

    public ICreateTableWithColumnOrSchemaSyntax WithDescription(string description) => throw new NotSupportedException();

    public ICreateTableWithColumnSyntax InSchema(string schemaName) => throw new NotSupportedException();

    public ColumnDefinition CurrentColumn { get; set; }

    public CreateTableExpressionBuilder(CreateTableExpression expression, IMigrationContext context) : base(expression)
    {
    }

    public override ColumnDefinition GetColumnForType() => throw new NotSupportedException();
}
