using System.Reflection;

namespace Nop.Plugin.CustomerLoyalty.Features.Privacy;

/// <summary>Rows of one kind about a person, as he gets them to take away.</summary>
public sealed record PersonalTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Every property of the rows that holds a plain value becomes a column, so that nothing is forgotten.</summary>
    public static PersonalTable Of<TRow>(string name, IEnumerable<TRow> rows)
    {
        var properties = typeof(TRow).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && IsPlain(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)).ToList();
        return new PersonalTable(name, [.. properties.Select(property => property.Name)],
            [.. rows.Select(row => (IReadOnlyList<object?>)[.. properties.Select(property => ValueOf(property.GetValue(row)))])]);
    }

    private static bool IsPlain(Type type) =>
        type.IsEnum || type == typeof(int) || type == typeof(long) || type == typeof(decimal) || type == typeof(bool) || type == typeof(string) || type == typeof(DateTime) || type == typeof(Guid);

    private static object? ValueOf(object? value) => value is Enum or Guid ? value.ToString() : value;
}
