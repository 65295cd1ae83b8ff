namespace FluentMigrator;

public interface IMigrationProcessor : IDisposable
{
}
