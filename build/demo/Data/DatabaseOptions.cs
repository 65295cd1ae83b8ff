namespace Demo.Data;

public enum DatabaseKind
{
    Sqlite,
    Postgres
}

public record DatabaseOptions(DatabaseKind Kind, string ConnectionString);
