using FluentMigrator.Expressions;

namespace FluentMigrator.Builders.Create.Index;

internal sealed class CreateIndexBuilder(CreateIndex expression) : ICreateIndexForTableSyntax, ICreateIndexOnColumnOrInSchemaSyntax, ICreateIndexColumnOptionsSyntax, ICreateIndexColumnUniqueOptionsSyntax, ICreateIndexMoreColumnOptionsSyntax, ICreateIndexOptionsSyntax
{
    public ICreateIndexOnColumnOrInSchemaSyntax OnTable(string tableName)
    {
        expression.TableName = tableName;
        return this;
    }

    public ICreateIndexOnColumnSyntax InSchema(string schemaName) => this;

    public ICreateIndexColumnOptionsSyntax OnColumn(string columnName)
    {
        expression.Columns.Add((columnName, false));
        return this;
    }

    public ICreateIndexOptionsSyntax WithOptions() => this;

    public ICreateIndexMoreColumnOptionsSyntax Ascending() => this;

    public ICreateIndexMoreColumnOptionsSyntax Descending()
    {
        expression.Columns[^1] = (expression.Columns[^1].Column, true);
        return this;
    }

    ICreateIndexColumnUniqueOptionsSyntax ICreateIndexColumnOptionsSyntax.Unique() => MakeUnique();

    ICreateIndexOnColumnSyntax ICreateIndexOptionsSyntax.Unique() => MakeUnique();

    private CreateIndexBuilder MakeUnique()
    {
        expression.IsUnique = true;
        return this;
    }
}
