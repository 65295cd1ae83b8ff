namespace FluentMigrator.Expressions;

/// <summary>A step that the demo store reads and carries out itself.</summary>
internal abstract class RecordedExpression : MigrationExpressionBase
{
    public sealed override void ExecuteWith(IMigrationProcessor processor) =>
        throw new NotSupportedException($"{GetType().Name} is carried out by who recorded it.");
}
