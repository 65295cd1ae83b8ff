using FluentMigrator.Builders.Create;
using FluentMigrator.Builders.Schema;
using FluentMigrator.Infrastructure;

namespace FluentMigrator;

public abstract class MigrationBase : IMigration
{
    public ICreateExpressionRoot Create { get; }

    public ISchemaExpressionRoot Schema { get; }

    public abstract void Down();

    public abstract void Up();

    public string ConnectionString { get; protected set; }

    public virtual void GetDownExpressions(IMigrationContext context) => throw new NotSupportedException();

    public virtual void GetUpExpressions(IMigrationContext context) => throw new NotSupportedException();
}
