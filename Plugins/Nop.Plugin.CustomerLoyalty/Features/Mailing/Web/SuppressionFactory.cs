using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

public class SuppressionFactory(SuppressionStore suppressions, IPermissionService permissions, IStoreService stores, ILocalizationService localization, IDateTimeHelper times)
{
    private const int MostExported = 1_000_000;
    private const int ExportPage = 1_000;
    private const int MostImported = 50_000;

    public async Task<SuppressionSearchModel> SearchAsync(SuppressionSearchModel search)
    {
        search.AvailableReasons = [new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0")];
        foreach (var reason in Enum.GetValues<SuppressionReason>())
            search.AvailableReasons.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(reason), ((int)reason).ToString()));
        search.MayManage = await permissions.AuthorizeAsync(LoyaltyPermissions.MailsManage);
        search.SetGridPageSize();
        return search;
    }

    public async Task<SuppressionListModel> ListAsync(SuppressionSearchModel search)
    {
        var reason = Enum.IsDefined((SuppressionReason)search.ReasonId) ? (SuppressionReason?)search.ReasonId : null;
        var rows = await suppressions.ListAsync(search.Address, reason, search.Page - 1, search.PageSize);
        var names = (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name);
        return await new SuppressionListModel().PrepareToGridAsync(search, rows, () => RowsAsync(rows, names));
    }

    /// <summary>One address a line; what follows a comma or semicolon is passed over, so that an exported list can come back.</summary>
    /// <returns>How many are new, and the lines that hold no address.</returns>
    public async Task<(int Added, IReadOnlyList<string> Bad)> ImportAsync(string? text, string note)
    {
        var added = 0;
        var bad = new List<string>();
        foreach (var line in (text ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostImported))
            if (MailAddress.Normal(line.Split(',', ';', '\t')[0].Trim('"', ' ')) is var address && !MailAddress.IsUsable(address))
                bad.Add(line);
            else if (await suppressions.AddAsync(address, 0, SuppressionReason.ByHand, note))
                added++;
        return (added, bad);
    }

    public async Task<TableFile> ExportAsync(TableFormat format)
    {
        TableColumn<LoyaltySuppression>[] columns =
        [
            new(await SaysAsync("Address"), row => row.Email ?? string.Empty),
            new(await SaysAsync("Reason"), row => row.Reason.ToString()),
            new(await SaysAsync("Note"), row => row.Note ?? string.Empty),
            new(await SaysAsync("Created"), row => row.CreatedOnUtc, CellStyle.Moment)
        ];
        return await TableExport.WriteAsync(format, "no-mails", columns, AllAsync());
    }

    private async IAsyncEnumerable<LoyaltySuppression> AllAsync()
    {
        for (var page = 0; page * ExportPage < MostExported; page++)
        {
            var rows = await suppressions.ListAsync(null, null, page, ExportPage);
            foreach (var row in rows)
                if (row.Email is not null)
                    yield return row;
            if (rows.Count < ExportPage)
                yield break;
        }
    }

    private async IAsyncEnumerable<SuppressionRowModel> RowsAsync(IEnumerable<LoyaltySuppression> rows, Dictionary<int, string> storeNames)
    {
        foreach (var row in rows)
            yield return new SuppressionRowModel
            {
                Id = row.Id,
                Address = row.Email ?? await SaysAsync("Unnamed"),
                Reason = await localization.GetLocalizedEnumAsync(row.Reason),
                Store = storeNames.GetValueOrDefault(row.StoreId) ?? await localization.GetResourceAsync("Admin.Common.All"),
                Note = row.Note ?? string.Empty,
                Created = (await times.ConvertToUserTimeAsync(row.CreatedOnUtc, DateTimeKind.Utc)).ToString("g")
            };
    }

    private Task<string> SaysAsync(string name) => localization.GetResourceAsync(CustomerLoyaltyDefaults.LocalePrefix + ".Mails.Suppressions." + name);
}
