using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator.Builders;

public abstract class ExpressionBuilderWithColumnTypesBase<TExpression, TNext> : ExpressionBuilderBase<TExpression>, IColumnTypeSyntax<TNext>, IFluentSyntax where TExpression : class, IMigrationExpression where TNext : IFluentSyntax
{
    protected ExpressionBuilderWithColumnTypesBase(TExpression expression) : base(expression)
    {
    }

    public TNext AsBinary() => throw new NotSupportedException();

    public TNext AsBinary(int size) => throw new NotSupportedException();

    public TNext AsBoolean() => throw new NotSupportedException();

    public TNext AsCustom(string customType) => throw new NotSupportedException();

    public TNext AsDateTime() => throw new NotSupportedException();

    public TNext AsDateTime2() => throw new NotSupportedException();

    public TNext AsDecimal() => throw new NotSupportedException();

    public TNext AsDecimal(int size, int precision) => throw new NotSupportedException();

    public TNext AsGuid() => throw new NotSupportedException();

    public TNext AsInt16() => throw new NotSupportedException();

    public TNext AsInt32() => throw new NotSupportedException();

    public TNext AsInt64() => throw new NotSupportedException();

    public TNext AsString() => throw new NotSupportedException();

    public TNext AsString(int size) => throw new NotSupportedException();

    public abstract ColumnDefinition GetColumnForType();
}
