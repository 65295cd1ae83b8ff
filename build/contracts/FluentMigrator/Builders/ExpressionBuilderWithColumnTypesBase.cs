using System.Data;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator.Builders;

public abstract class ExpressionBuilderWithColumnTypesBase<TExpression, TNext> : ExpressionBuilderBase<TExpression>, IColumnTypeSyntax<TNext>, IFluentSyntax where TExpression : class, IMigrationExpression where TNext : IFluentSyntax
{
    protected ExpressionBuilderWithColumnTypesBase(TExpression expression) : base(expression)
    {
    }

    public TNext AsBinary() => As(DbType.Binary);

    public TNext AsBinary(int size) => As(DbType.Binary, size);

    public TNext AsBoolean() => As(DbType.Boolean);

    public TNext AsDateTime() => As(DbType.DateTime);

    public TNext AsDateTime2() => As(DbType.DateTime2);

    public TNext AsDecimal() => As(DbType.Decimal);

    public TNext AsDecimal(int size, int precision) => As(DbType.Decimal, size, precision);

    public TNext AsGuid() => As(DbType.Guid);

    public TNext AsInt16() => As(DbType.Int16);

    public TNext AsInt32() => As(DbType.Int32);

    public TNext AsInt64() => As(DbType.Int64);

    public TNext AsString() => As(DbType.String);

    public TNext AsString(int size) => As(DbType.String, size);

    public TNext AsCustom(string customType)
    {
        var column = GetColumnForType();
        column.Type = null;
        column.CustomType = customType;
        return (TNext)(object)this;
    }

    public abstract ColumnDefinition GetColumnForType();

    private TNext As(DbType type, int? size = null, int? precision = null)
    {
        var column = GetColumnForType();
        column.Type = type;
        column.Size = size;
        column.Precision = precision;
        return (TNext)(object)this;
    }
}
