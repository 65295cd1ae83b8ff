namespace FluentMigrator.Expressions;

public abstract class MigrationExpressionBase : IMigrationExpression
{
    public abstract void ExecuteWith(IMigrationProcessor processor);

    public override string ToString() => GetType().Name;

    public virtual IMigrationExpression Reverse() =>
        throw new NotSupportedException($"{GetType().Name} cannot be reversed.");
}
