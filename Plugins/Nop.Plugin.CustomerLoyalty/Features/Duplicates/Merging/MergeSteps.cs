using Nop.Core.Domain.Customers;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>
/// Moves rows and columns, slice by slice. Each is kept as it was before it is changed, and a change made twice is the change made once:
/// killed anywhere, the same steps are gone through again.
/// </summary>
public class MergeSteps(MergeStore merges, IEnumerable<IOwnedRows> owned, ICustomerService customers)
{
    private const int SliceSize = 200;

    /// <summary>True when all is done.</summary>
    public async Task<bool> MergeAsync(LoyaltyMerge merge, Func<bool> inBudget)
    {
        // First the door is closed, so that nothing new comes in behind.
        if (await customers.GetCustomerByIdAsync(merge.OtherId) is not { } other || await customers.GetCustomerByIdAsync(merge.SurvivorId) is not { } survivor)
            return true;
        await SetAsync(merge, other, MergeColumns.Active, "0");
        foreach (var rows in owned)
            if (!await GiveAsync(merge, rows, inBudget))
                return false;
        foreach (var column in merge.TakenFields.Split(',', StringSplitOptions.RemoveEmptyEntries).SelectMany(name => MergeColumns.Of(Enum.Parse<MergeField>(name))))
            await SetAsync(merge, survivor, column, MergeColumns.Read(other, column));
        merge.RowCount = await merges.CountAsync(merge.Id);
        return true;
    }

    /// <summary>True when all is as it was; what came to the survivor since then stays his.</summary>
    public async Task<bool> UndoAsync(LoyaltyMerge merge, Func<bool> inBudget)
    {
        foreach (var rows in owned)
            if (!await GiveBackAsync(merge, rows, inBudget))
                return false;
        foreach (var field in await merges.FieldsAsync(merge.Id))
        {
            var column = field.Kind[MergeStore.FieldKind(string.Empty).Length..];
            // What somebody has changed since then is his business.
            if (await customers.GetCustomerByIdAsync(field.RowId) is not { } customer || MergeColumns.Read(customer, column) != field.After)
                continue;
            MergeColumns.Write(customer, column, field.Before);
            await customers.UpdateCustomerAsync(customer);
        }

        return true;
    }

    private async Task<bool> GiveAsync(LoyaltyMerge merge, IOwnedRows rows, Func<bool> inBudget)
    {
        IReadOnlyList<OwnedRow> slice;
        var last = 0;
        do
        {
            if (!inBudget())
                return false;
            slice = await rows.NextAsync(merge.OtherId, merge.SurvivorId, last, SliceSize);
            if (slice.Count == 0)
                break;
            await merges.KeepAsync(merge.Id, rows.Kind, slice);
            await rows.GiveAsync(slice, merge.OtherId, merge.SurvivorId);
            last = slice[^1].Id;
        } while (slice.Count > 0);

        return true;
    }

    private async Task<bool> GiveBackAsync(LoyaltyMerge merge, IOwnedRows rows, Func<bool> inBudget)
    {
        IList<LoyaltyMergedRow> slice;
        var last = 0;
        do
        {
            if (!inBudget())
                return false;
            slice = await merges.RowsAsync(merge.Id, rows.Kind, last, SliceSize);
            if (slice.Count == 0)
                break;
            await rows.GiveBackAsync([.. slice.Select(row => new OwnedRow(row.RowId, row.Before))], merge.SurvivorId, merge.OtherId);
            last = slice[^1].RowId;
        } while (slice.Count > 0);

        return true;
    }

    private async Task SetAsync(LoyaltyMerge merge, Customer customer, string column, string? after)
    {
        await merges.KeepAsync(merge.Id, column, customer.Id, MergeColumns.Read(customer, column), after);
        if (MergeColumns.Read(customer, column) == after)
            return;
        MergeColumns.Write(customer, column, after);
        await customers.UpdateCustomerAsync(customer);
    }
}
