using FluentMigrator.Infrastructure;

namespace FluentMigrator;

public abstract class AutoReversingMigration : MigrationBase, IMigration
{
    public override void GetDownExpressions(IMigrationContext context)
    {
        GetUpExpressions(context);
        context.Expressions = context.Expressions.Select(e => e.Reverse()).Reverse().ToList();
    }

    public sealed override void Down() =>
        throw new NotSupportedException("The steps down are derived from the steps up.");
}
