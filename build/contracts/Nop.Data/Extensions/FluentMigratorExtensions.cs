using FluentMigrator.Builders.Create;
using FluentMigrator.Builders.Create.Table;
using Nop.Core;
using Nop.Data.Mapping;

namespace Nop.Data.Extensions;

public static class FluentMigratorExtensions
{
    public static ICreateTableColumnOptionOrWithColumnSyntax AsNopDateTime2(this ICreateTableColumnAsTypeSyntax syntax) => syntax.AsDateTime2();

    public static void TableFor<TEntity>(this ICreateExpressionRoot expressionRoot) where TEntity : BaseEntity
    {
        var builder = (CreateTableExpressionBuilder)expressionRoot.Table(NameCompatibilityManager.GetTableName(typeof(TEntity)));
        EntityColumns.Define(builder, typeof(TEntity));
    }
}
