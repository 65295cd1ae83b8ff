using System.Linq.Expressions;
using System.Reflection;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

/// <summary>Where in the row each field of a plan stands: the projection that fills it, and the readers that take it out again.</summary>
public sealed class SubjectColumns<TRow> where TRow : SubjectRow
{
    private static readonly Dictionary<Type, string> Places = new()
    {
        [typeof(int)] = "Whole", [typeof(bool)] = "Flag", [typeof(decimal)] = "Number", [typeof(DateTime)] = "Date"
    };

    private readonly Func<TRow, decimal?>?[] _numbers;
    private readonly Func<TRow, DateTime?>?[] _dates;

    private SubjectColumns(Expression<Func<LoyaltyProfile, TRow>> projection, Func<TRow, decimal?>?[] numbers, Func<TRow, DateTime?>?[] dates)
    {
        Projection = projection;
        _numbers = numbers;
        _dates = dates;
    }

    public Expression<Func<LoyaltyProfile, TRow>> Projection { get; }

    public decimal? Number(TRow row, int field) => _numbers[field]!(row);

    public DateTime? Date(TRow row, int field) => _dates[field]!(row);

    /// <summary>Null when the fields do not fit into this row.</summary>
    public static SubjectColumns<TRow>? For(IReadOnlyList<ProfileField> fields)
    {
        var profile = Expression.Parameter(typeof(LoyaltyProfile), "profile");
        var bindings = new List<MemberBinding> { Bind(profile, typeof(LoyaltyProfile).GetProperty(nameof(LoyaltyProfile.CustomerId))!, typeof(TRow).GetProperty(nameof(SubjectRow.CustomerId))!) };
        var numbers = new Func<TRow, decimal?>?[fields.Count];
        var dates = new Func<TRow, DateTime?>?[fields.Count];
        var used = new Dictionary<string, int>();
        for (var index = 0; index < fields.Count; index++)
        {
            var column = typeof(LoyaltyProfile).GetProperty(fields[index].Name)!;
            var kind = Places[Nullable.GetUnderlyingType(column.PropertyType) ?? column.PropertyType];
            var number = used[kind] = used.GetValueOrDefault(kind, -1) + 1;
            if (typeof(TRow).GetProperty($"{kind}{number}") is not { } place)
                return null;

            bindings.Add(Bind(profile, column, place));
            if (fields[index].Type == ProfileFieldType.Date)
                dates[index] = Reader<DateTime?>(place);
            else
                numbers[index] = Reader(place, fields[index].Type);
        }

        var make = Expression.MemberInit(Expression.New(typeof(TRow)), bindings);
        return new SubjectColumns<TRow>(Expression.Lambda<Func<LoyaltyProfile, TRow>>(make, profile), numbers, dates);
    }

    private static MemberAssignment Bind(Expression profile, PropertyInfo column, PropertyInfo place)
    {
        Expression value = Expression.Property(profile, column);
        return Expression.Bind(place, column.PropertyType == place.PropertyType ? value : Expression.Convert(value, place.PropertyType));
    }

    private static Func<TRow, TValue> Reader<TValue>(PropertyInfo place) => place.GetGetMethod()!.CreateDelegate<Func<TRow, TValue>>();

    /// <summary>Columns of choices and birthdays have 0 for what is not known.</summary>
    private static Func<TRow, decimal?> Reader(PropertyInfo place, ProfileFieldType type)
    {
        if (place.PropertyType == typeof(decimal?))
            return Reader<decimal?>(place);
        if (place.PropertyType == typeof(bool))
        {
            var flag = Reader<bool>(place);
            return row => flag(row) ? 1 : 0;
        }

        var whole = Reader<int>(place);
        return type is ProfileFieldType.Choice or ProfileFieldType.Birthday
            ? row => whole(row) is not 0 and var known ? known : null
            : row => whole(row);
    }
}
