using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Services.Customers;
using Nop.Services.Security;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Web;

public class DuplicateModelFactory(DuplicateStore pairs, IEnumerable<IOwnedRows> owned, ICustomerService customers, IPermissionService permissions, DuplicateTexts texts)
{
    private const int ExportPage = 1_000;
    private static readonly int[] Scores = [0, 70, 80, 90];

    public async Task<DuplicateSearchModel> SearchAsync(DuplicateSearchModel search)
    {
        foreach (var state in Enum.GetValues<DuplicateState>())
            search.AvailableStates.Add(new SelectListItem(await texts.EnumAsync(state), ((int)state).ToString()));
        foreach (var score in Scores)
            search.AvailableScores.Add(new SelectListItem(score == 0 ? await texts.TextAsync("Duplicates.AnyScore") : string.Format(await texts.TextAsync("Duplicates.AtLeast"), score), score.ToString()));
        search.SetGridPageSize();
        return search;
    }

    public async Task<DuplicateListModel> ListAsync(DuplicateSearchModel search)
    {
        var rows = await pairs.ListAsync(search.State, search.LeastScore, search.CustomerId, search.Page - 1, search.PageSize);
        return await new DuplicateListModel().PrepareToGridAsync(search, rows, () => LinesAsync(rows));
    }

    public async Task<TableFile> ExportAsync(DuplicateSearchModel search, TableFormat format) => await TableExport.WriteAsync(format, "duplicates",
    [
        new(await texts.TextAsync("Duplicates.One"), row => row.One),
        new(await texts.TextAsync("Duplicates.Other"), row => row.Other),
        new(await texts.TextAsync("Duplicates.Score"), row => row.Score),
        new(await texts.TextAsync("Duplicates.Why"), row => row.Why)
    ], AllAsync(search));

    /// <summary>Null when one of them is gone.</summary>
    public async Task<CompareModel?> CompareAsync(int oneId, int otherId)
    {
        if (oneId == otherId || await customers.GetCustomerByIdAsync(oneId) is not { Deleted: false } one || await customers.GetCustomerByIdAsync(otherId) is not { Deleted: false } other)
            return null;
        var pair = await pairs.FindAsync(oneId, otherId);
        var (fields, counts) = (new List<CompareField>(), new List<CompareCount>());
        // Who was here last is more likely to be the account that is used.
        var survivor = other.Active && (!one.Active || other.LastActivityDateUtc > one.LastActivityDateUtc) ? other : one;
        var closed = survivor == one ? other : one;
        foreach (var field in Enum.GetValues<MergeField>())
            fields.Add(new CompareField(field, await texts.EnumAsync(field), ValueOf(one, field), ValueOf(other, field), ValueOf(survivor, field) == "" && ValueOf(closed, field) != ""));
        foreach (var rows in owned)
            counts.Add(new CompareCount(await texts.TextAsync($"Duplicates.Rows.{rows.Kind}"), await rows.CountAsync(oneId), await rows.CountAsync(otherId)));
        return new CompareModel
        {
            PairId = pair?.Id ?? 0,
            IsOpen = pair?.State == DuplicateState.Open,
            Why = pair is null ? string.Empty : await texts.WhyAsync(pair.Reasons),
            One = await SideAsync(one),
            Other = await SideAsync(other),
            SurvivorId = survivor.Id,
            Fields = fields,
            Counts = counts,
            MayMerge = one.Active && other.Active && await permissions.AuthorizeAsync(LoyaltyPermissions.DuplicatesMerge)
        };
    }

    /// <summary>The two accounts of a proposal; null when there is none.</summary>
    public async Task<(int One, int Other)?> PairAsync(int pairId) => await pairs.FindAsync(pairId) is { } pair ? (pair.LowId, pair.HighId) : null;

    private async Task<CompareSide> SideAsync(Customer customer) => new()
    {
        CustomerId = customer.Id,
        Name = await texts.NameAsync(customer),
        Email = customer.Email ?? string.Empty,
        RegisteredOn = await texts.DateAsync(customer.CreatedOnUtc),
        LastSeen = await texts.DateAsync(customer.LastActivityDateUtc),
        IsActive = customer.Active
    };

    private static string ValueOf(Customer customer, MergeField field) => field == MergeField.Address
        ? string.Join(", ", new[] { customer.StreetAddress, customer.StreetAddress2, customer.ZipPostalCode, customer.City }.Where(part => !string.IsNullOrWhiteSpace(part)))
        : MergeColumns.Read(customer, MergeColumns.Of(field)[0]) ?? string.Empty;

    private async IAsyncEnumerable<DuplicateLineModel> LinesAsync(IEnumerable<LoyaltyDuplicate> rows)
    {
        foreach (var row in rows)
            yield return new DuplicateLineModel
            {
                Id = row.Id,
                One = await texts.NameAsync(row.LowId),
                Other = await texts.NameAsync(row.HighId),
                Score = row.Score,
                Why = await texts.WhyAsync(row.Reasons),
                Found = await texts.DateAsync(row.FoundOnUtc)
            };
    }

    private async IAsyncEnumerable<DuplicateLineModel> AllAsync(DuplicateSearchModel search)
    {
        for (var page = 0; ; page++)
        {
            var rows = await pairs.ListAsync(search.State, search.LeastScore, search.CustomerId, page, ExportPage);
            await foreach (var line in LinesAsync(rows))
                yield return line;
            if (!rows.HasNextPage)
                yield break;
        }
    }
}
