using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Delete;

internal sealed class DeleteRoot(IMigrationContext context) : IDeleteExpressionRoot
{
    public IIfExistsOrInSchemaSyntax Table(string tableName)
    {
        var expression = new DropTable(tableName);
        context.Expressions.Add(expression);
        return new DropTableBuilder(expression);
    }

    private sealed class DropTableBuilder(DropTable expression) : IIfExistsOrInSchemaSyntax
    {
        public IInSchemaSyntax IfExists()
        {
            expression.IfExists = true;
            return this;
        }

        public void InSchema(string schemaName)
        {
        }
    }
}
