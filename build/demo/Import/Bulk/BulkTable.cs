using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Demo.Import.Bulk;

/// <summary>Table and column names of an entity, as the model of the shop's context has them.</summary>
public sealed class BulkTable<T>
{
    private BulkTable(string name, IReadOnlyList<BulkColumn<T>> columns)
    {
        Name = name;
        Columns = columns;
    }

    public string Name { get; }

    public IReadOnlyList<BulkColumn<T>> Columns { get; }

    public string QuotedColumns => string.Join(", ", Columns.Select(column => $"\"{column.Name}\""));

    public static BulkTable<T> Of(DbContext context)
    {
        var entity = context.Model.FindEntityType(typeof(T))
            ?? throw new InvalidOperationException($"The shop has no table for '{typeof(T).Name}'.");
        var name = entity.GetTableName() ?? throw new InvalidOperationException($"'{typeof(T).Name}' has no table.");
        var table = StoreObjectIdentifier.Table(name, entity.GetSchema());
        var columns = entity.GetProperties()
            .Select(property => (Property: property, Column: property.GetColumnName(table)))
            .Where(pair => pair.Column is not null)
            .Select(pair => BulkColumn<T>.For(pair.Property, pair.Column!));
        return new BulkTable<T>(name, [.. columns]);
    }
}
