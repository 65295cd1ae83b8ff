using FluentMigrator.Builders.Delete;

namespace FluentMigrator;

public abstract class Migration : MigrationBase, IMigration
{
    public IDeleteExpressionRoot Delete => new DeleteRoot(Context);
}
