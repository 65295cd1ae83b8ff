using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Demo.Import.Bulk;

/// <param name="Read">The value as the provider stores it.</param>
public sealed record BulkColumn<T>(string Name, string StoreType, Func<T, object?> Read)
{
    public static BulkColumn<T> For(IProperty property, string name)
    {
        var mapping = property.GetRelationalTypeMapping();
        var read = Getter(property);
        var type = BaseType(mapping.StoreType);
        if (mapping.Converter is { } converter)
        {
            var stored = read;
            read = entity => converter.ConvertToProvider(stored(entity));
        }
        return new BulkColumn<T>(name, type, type == ZonelessTime ? WithoutKind(read) : read);
    }

    private const string ZonelessTime = "timestamp without time zone";

    /// <summary>PostgreSQL's driver refuses a time that says it is UTC in a column that has no zone.</summary>
    private static Func<T, object?> WithoutKind(Func<T, object?> read) =>
        entity => read(entity) is DateTime time ? DateTime.SpecifyKind(time, DateTimeKind.Unspecified) : null;

    private static Func<T, object?> Getter(IProperty property)
    {
        var entity = Expression.Parameter(typeof(T));
        var member = (property.PropertyInfo, property.FieldInfo) switch
        {
            ({ } info, _) => Expression.Property(entity, info),
            (_, { } field) => Expression.Field(entity, field),
            _ => throw new InvalidOperationException($"'{typeof(T).Name}.{property.Name}' is not a member of the class."),
        };
        return Expression.Lambda<Func<T, object?>>(Expression.Convert(member, typeof(object)), entity).Compile();
    }

    /// <summary>numeric(18,4) is called numeric where a value's type is named.</summary>
    private static string BaseType(string storeType)
    {
        var open = storeType.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return storeType;
        var close = storeType.IndexOf(')', open);
        return storeType.Remove(open, close - open + 1).Trim();
    }
}
