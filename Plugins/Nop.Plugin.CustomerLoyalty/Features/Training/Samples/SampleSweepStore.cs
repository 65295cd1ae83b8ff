using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.Discounts;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

/// <summary>
/// Takes every row of ours away that is about certain customers, whichever feature wrote it. A table is about somebody when it has a column for
/// customers; rows below such a row name it by a column that is called after its table. Tables that come later are found in the same way.
/// </summary>
public class SampleSweepStore(IServiceProvider services)
{
    /// <summary>Columns that hold a customer of the shop.</summary>
    private static readonly string[] PersonColumns = ["CustomerId", "FriendId", "InviterId", "LowId", "HighId", "SurvivorId"];

    /// <summary>Columns whose name is not that of the table that they point to.</summary>
    private static readonly (Type Below, string Column, Type Above)[] OddNames =
    [
        (typeof(LoyaltyCaseFileContent), nameof(LoyaltyCaseFileContent.FileId), typeof(LoyaltyCaseFile)),
        (typeof(LoyaltyCaseLink), nameof(LoyaltyCaseLink.OtherId), typeof(LoyaltyCase)),
        (typeof(LoyaltySurveyTag), nameof(LoyaltySurveyTag.AnswerId), typeof(LoyaltySurveyAnswer))
    ];

    /// <summary>What sample customers are there for: it stays when only their made-up past goes.</summary>
    public static readonly IReadOnlyCollection<Type> ForPractice =
    [
        typeof(LoyaltyCase), typeof(LoyaltyCaseEvent), typeof(LoyaltyCaseFile), typeof(LoyaltyCaseFileContent), typeof(LoyaltyCaseLink), typeof(LoyaltyCaseStepText), typeof(LoyaltyCaseWatcher),
        typeof(LoyaltyCompensation), typeof(LoyaltyContact), typeof(LoyaltyNote), typeof(LoyaltyFollowUp), typeof(LoyaltyOwnerChange)
    ];

    /// <summary>The tables whose rows are about a customer, with the columns that say so.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyList<string>> Personal { get; } = LoyaltyTables.Entities
        .Select(entity => (Entity: entity, Columns: (IReadOnlyList<string>)[.. PersonColumns.Where(column => IsNumber(entity.GetProperty(column)))]))
        .Where(table => table.Columns.Count > 0).ToDictionary(table => table.Entity, table => table.Columns);

    /// <summary>Tables below those, with the column and what it points to.</summary>
    public static IReadOnlyList<(Type Below, string Column, Type Above)> Below { get; } =
    [
        .. OddNames,
        .. LoyaltyTables.Entities.Where(entity => !Personal.ContainsKey(entity))
            .SelectMany(entity => Personal.Keys.Select(above => (Below: entity, Column: $"{above.Name["Loyalty".Length..]}Id", Above: above)))
            .Where(pair => IsNumber(pair.Below.GetProperty(pair.Column)))
    ];

    /// <param name="but">Tables whose rows stay.</param>
    public async Task SweepAsync(IReadOnlyCollection<int> customerIds, IReadOnlyCollection<Type> but)
    {
        if (customerIds.Count == 0)
            return;
        var found = new Dictionary<Type, int[]>();
        foreach (var (entity, columns) in Personal)
            found[entity] = await FindAsync(entity, columns, [.. customerIds]);
        foreach (var (below, column, above) in Below.OrderBy(pair => Personal.ContainsKey(pair.Above) ? 0 : 1))
            found[below] = [.. found.GetValueOrDefault(below, []).Union(await FindAsync(below, [column], found.GetValueOrDefault(above, [])))];
        if (but.Count == 0)
            await DeleteDiscountsAsync(found);
        foreach (var (entity, ids) in found.Where(table => table.Value.Length > 0 && !but.Contains(table.Key)))
            await DeleteAsync(entity, ids);
    }

    /// <summary>Codes that were made for a sample customer alone are discounts of the shop.</summary>
    private async Task DeleteDiscountsAsync(Dictionary<Type, int[]> found)
    {
        var (coupons, made) = (found.GetValueOrDefault(typeof(LoyaltyCoupon), []), found.GetValueOrDefault(typeof(LoyaltyCompensation), []));
        var ids = await Rows<LoyaltyCoupon>().Table.Where(row => coupons.Contains(row.Id) && row.DiscountId > 0).Select(row => row.DiscountId).ToListAsync();
        var more = await Rows<LoyaltyCompensation>().Table.Where(row => made.Contains(row.Id) && row.DiscountId > 0).Select(row => row.DiscountId).ToListAsync();
        foreach (var id in ids.Concat(more).Distinct())
            await Rows<Discount>().DeleteAsync(discount => discount.Id == id);
    }

    private Task<int[]> FindAsync(Type entity, IReadOnlyList<string> columns, int[] values) => (Task<int[]>)Call(nameof(FindRowsAsync), entity, columns, values);

    private Task DeleteAsync(Type entity, int[] ids) => (Task)Call(nameof(DeleteRowsAsync), entity, ids);

    private object Call(string method, Type entity, params object[] arguments) =>
        typeof(SampleSweepStore).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(entity).Invoke(this, arguments)!;

    private async Task<int[]> FindRowsAsync<TRow>(IReadOnlyList<string> columns, int[] values) where TRow : BaseEntity
    {
        var ids = new HashSet<int>();
        if (values.Length > 0)
            foreach (var column in columns)
                ids.UnionWith(await Rows<TRow>().Table.Where(IsOneOf<TRow>(column, values)).Select(row => row.Id).ToListAsync());
        return [.. ids];
    }

    private async Task DeleteRowsAsync<TRow>(int[] ids) where TRow : BaseEntity
    {
        foreach (var chunk in ids.Chunk(500))
            await Rows<TRow>().DeleteAsync(row => chunk.Contains(row.Id));
    }

    private static Expression<Func<TRow, bool>> IsOneOf<TRow>(string column, int[] values)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        Expression value = Expression.Property(row, column);
        if (value.Type != typeof(int))
            value = Expression.Coalesce(value, Expression.Constant(0));
        var contains = typeof(Enumerable).GetMethods().Single(method => method.Name == nameof(Enumerable.Contains) && method.GetParameters().Length == 2).MakeGenericMethod(typeof(int));
        Expression<Func<int[]>> captured = () => values;
        return Expression.Lambda<Func<TRow, bool>>(Expression.Call(contains, captured.Body, value), row);
    }

    private static bool IsNumber(PropertyInfo? property) => property is { CanWrite: true } && (property.PropertyType == typeof(int) || property.PropertyType == typeof(int?));

    private IRepository<TRow> Rows<TRow>() where TRow : BaseEntity => services.GetRequiredService<IRepository<TRow>>();
}
