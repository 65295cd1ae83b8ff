using FluentMigrator.Builders.Create.Index;
using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Create;

internal sealed class CreateRoot(IMigrationContext context) : ICreateExpressionRoot
{
    public ICreateIndexForTableSyntax Index() => Index(null);

    public ICreateIndexForTableSyntax Index(string indexName)
    {
        var expression = new CreateIndex(indexName);
        context.Expressions.Add(expression);
        return new CreateIndexBuilder(expression);
    }

    public ICreateTableWithColumnOrSchemaOrDescriptionSyntax Table(string tableName)
    {
        var expression = new CreateTableExpression { TableName = tableName };
        context.Expressions.Add(expression);
        return new CreateTableExpressionBuilder(expression, context);
    }
}
