namespace FluentMigrator.Infrastructure;

public interface IFluentSyntax
{
    Type GetType();

    bool Equals(object other);

    int GetHashCode();

    string ToString();
}
