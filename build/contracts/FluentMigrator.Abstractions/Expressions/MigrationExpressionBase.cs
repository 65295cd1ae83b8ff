namespace FluentMigrator.Expressions;

public abstract class MigrationExpressionBase : IMigrationExpression
{
    public override string ToString() => throw new NotSupportedException();

    public virtual IMigrationExpression Reverse() => throw new NotSupportedException();
}
