using FluentMigrator.Infrastructure;

namespace FluentMigrator;

public abstract class AutoReversingMigration : MigrationBase, IMigration
{
    public override void GetDownExpressions(IMigrationContext context) => throw new NotSupportedException();

    public sealed override void Down() => throw new NotSupportedException();
}
