using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Create.Index;

public interface ICreateIndexColumnOptionsSyntax : IFluentSyntax
{
    ICreateIndexColumnUniqueOptionsSyntax Unique();

    ICreateIndexMoreColumnOptionsSyntax Ascending();

    ICreateIndexMoreColumnOptionsSyntax Descending();
}
