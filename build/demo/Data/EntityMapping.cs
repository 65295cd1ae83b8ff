using System.Reflection;
using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Expressions;
using FluentMigrator.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nop.Core;
using Nop.Data.Mapping;

namespace Demo.Data;

/// <summary>Maps an entity to the columns that nopCommerce would give it: what its builder states, the rest by type.</summary>
internal static class EntityMapping
{
    internal static void Apply(ModelBuilder model, Type type, DatabaseKind kind, bool createdByMigration = false)
    {
        var table = Describe(type);
        model.Entity(type, entity =>
        {
            entity.ToTable(table.TableName, t => t.ExcludeFromMigrations(createdByMigration));
            entity.HasKey(nameof(BaseEntity.Id));
            foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
                Map(entity, property, type, table, kind);
        });
    }

    internal static CreateTableExpression Describe(Type type)
    {
        var table = new CreateTableExpression { TableName = NameCompatibilityManager.GetTableName(type) };
        EntityColumns.Define(new CreateTableExpressionBuilder(table, null), type);
        return table;
    }

    private static void Map(EntityTypeBuilder entity, PropertyInfo property, Type type, CreateTableExpression table, DatabaseKind kind)
    {
        if (!EntityColumns.IsColumn(property))
        {
            entity.Ignore(property.Name);
            return;
        }

        var name = NameCompatibilityManager.GetColumnName(type, property.Name);
        var column = table.Columns.First(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        var mapped = entity.Property(property.PropertyType, property.Name).HasColumnName(name);
        if (property.Name != nameof(BaseEntity.Id))
            Shape(mapped, column, property.PropertyType, kind);
    }

    private static void Shape(PropertyBuilder property, ColumnDefinition column, Type type, DatabaseKind kind)
    {
        property.ValueGeneratedNever();
        if (!type.IsValueType)
            property.IsRequired(column.IsNullable != true);
        property.HasColumnType(ColumnTypes.NameOf(column, kind));
        if (type == typeof(string) && kind == DatabaseKind.Sqlite)
            property.UseCollation("NOCASE");
    }
}
