using System.ComponentModel;
using System.Globalization;

namespace Demo.Services;

/// <summary>Setting values as text: invariant, lists separated by commas.</summary>
internal static class SettingValues
{
    internal static string Write(object? value) => value switch
    {
        null => "",
        string text => text,
        System.Collections.IEnumerable list => string.Join(',', list.Cast<object>().Select(Write)),
        _ => TypeDescriptor.GetConverter(value.GetType()).ConvertToInvariantString(value) ?? ""
    };

    internal static object? Read(string value, Type type)
    {
        if (type == typeof(string))
            return value;

        if (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(List<>) || open == typeof(IList<>)))
        {
            var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GenericTypeArguments))!;
            foreach (var part in value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                list.Add(Read(part, type.GenericTypeArguments[0]));
            return list;
        }

        var bare = Nullable.GetUnderlyingType(type);
        if (bare != null && value.Length == 0)
            return null;

        return TypeDescriptor.GetConverter(bare ?? type).ConvertFrom(null, CultureInfo.InvariantCulture, value);
    }

    internal static bool CanConvert(Type type) =>
        type == typeof(string) || (type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type))
        || TypeDescriptor.GetConverter(Nullable.GetUnderlyingType(type) ?? type).CanConvertFrom(typeof(string));
}
