using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders;

public interface IColumnOptionSyntax<TNext, TNextFk> : IFluentSyntax where TNext : IFluentSyntax where TNextFk : IFluentSyntax
{
    TNext Identity();

    TNext Indexed();

    TNext Indexed(string indexName);

    TNext NotNullable();

    TNext Nullable();

    TNext PrimaryKey();

    TNext PrimaryKey(string primaryKeyName);

    TNext Unique();

    TNext Unique(string indexName);

    TNext WithDefaultValue(object value);
}
