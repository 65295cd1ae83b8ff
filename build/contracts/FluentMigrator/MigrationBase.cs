using FluentMigrator.Builders.Create;
using FluentMigrator.Builders.Schema;
using FluentMigrator.Infrastructure;

namespace FluentMigrator;

public abstract class MigrationBase : IMigration
{
    internal IMigrationContext Context { get; private set; }

    public ICreateExpressionRoot Create => new CreateRoot(Context);

    public ISchemaExpressionRoot Schema => new SchemaRoot(Context.QuerySchema);

    public abstract void Down();

    public abstract void Up();

    public string ConnectionString { get; protected set; }

    public virtual void GetDownExpressions(IMigrationContext context) => Record(context, Down);

    public virtual void GetUpExpressions(IMigrationContext context) => Record(context, Up);

    private void Record(IMigrationContext context, Action steps)
    {
        Context = context;
        ConnectionString = context.Connection;
        steps();
    }
}
