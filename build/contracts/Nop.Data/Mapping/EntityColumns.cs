using System.Data;
using System.Reflection;
using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Model;
using Nop.Core;
using Nop.Data.Mapping.Builders;

namespace Nop.Data.Mapping;

/// <summary>The columns of an entity: first what its builder says, then the rest by type. Other types of property are no columns.</summary>
internal static class EntityColumns
{
    private static readonly Dictionary<Type, Action<ICreateTableColumnAsTypeSyntax>> ByType = new()
    {
        [typeof(int)] = c => c.AsInt32(),
        [typeof(long)] = c => c.AsInt64(),
        [typeof(string)] = c => c.AsString(int.MaxValue).Nullable(),
        [typeof(bool)] = c => c.AsBoolean(),
        [typeof(decimal)] = c => c.AsDecimal(18, 4),
        [typeof(DateTime)] = c => c.AsDateTime2(),
        [typeof(byte[])] = c => c.AsBinary(int.MaxValue).Nullable(),
        [typeof(Guid)] = c => c.AsGuid()
    };

    internal static bool IsColumn(PropertyInfo property) =>
        property.CanWrite && property.GetIndexParameters().Length == 0 && ByType.ContainsKey(Bare(property.PropertyType));

    internal static void Define(CreateTableExpressionBuilder builder, Type entity)
    {
        FindBuilder(entity)?.MapEntity(builder);
        var columns = builder.Expression.Columns;
        if (!columns.Any(c => c.IsPrimaryKey))
            columns.Insert(0, builder.CurrentColumn = new ColumnDefinition
            {
                Name = nameof(BaseEntity.Id),
                Type = DbType.Int32,
                IsIdentity = true,
                IsPrimaryKey = true,
                TableName = builder.Expression.TableName
            });

        foreach (var property in entity.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            var name = NameCompatibilityManager.GetColumnName(entity, property.Name);
            if (property.DeclaringType == typeof(BaseEntity) || !IsColumn(property)
                || columns.Any(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                continue;

            ByType[Bare(property.PropertyType)](builder.WithColumn(name));
            if (Nullable.GetUnderlyingType(property.PropertyType) != null)
                builder.Nullable();
        }
    }

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static IEntityBuilder FindBuilder(Type entity)
    {
        var wanted = typeof(NopEntityBuilder<>).MakeGenericType(entity);
        var type = entity.Assembly.GetTypes().FirstOrDefault(t => !t.IsAbstract && wanted.IsAssignableFrom(t));
        return type == null ? null : (IEntityBuilder)Activator.CreateInstance(type);
    }
}
