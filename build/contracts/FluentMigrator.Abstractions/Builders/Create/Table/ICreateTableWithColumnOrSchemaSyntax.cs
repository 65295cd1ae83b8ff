using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Create.Table;

public interface ICreateTableWithColumnOrSchemaSyntax : ICreateTableWithColumnSyntax, IFluentSyntax
{
    ICreateTableWithColumnSyntax InSchema(string schemaName);
}
