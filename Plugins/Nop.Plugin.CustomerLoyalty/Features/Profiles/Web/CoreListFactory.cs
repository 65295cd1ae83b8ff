using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

/// <summary>Who is in the core of a period, and who came, stayed and left since the period before.</summary>
public class CoreListFactory(ScoreRuns scores, CustomerFigures figures, ICustomerService customers, ILocalizationService localization)
{
    private const int PageSize = 50;

    /// <param name="among">Only these customers; null for all.</param>
    public async Task<CoreListModel> PrepareAsync(int storeId, int year, CorePart part, int pageIndex, IReadOnlySet<int>? among)
    {
        var period = new CorePeriod(storeId, year);
        IReadOnlyList<CustomerValue> all = [.. (await MembersAsync(period, part)).Where(member => among is null || among.Contains(member.CustomerId))];
        var pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        pageIndex = Math.Clamp(pageIndex, 0, pages - 1);
        var page = all.Skip(pageIndex * PageSize).Take(PageSize).ToList();
        var names = (await customers.GetCustomersByIdsAsync([.. page.Select(member => member.CustomerId)])).ToDictionary(customer => customer.Id);
        var lines = new List<CoreLine>();
        foreach (var (member, index) in page.Select((member, index) => (member, index)))
            lines.Add(new CoreLine(pageIndex * PageSize + index + 1, member.CustomerId, CustomerName.Of(names.GetValueOrDefault(member.CustomerId), member.CustomerId),
                await figures.MoneyAsync(member.Value)));

        return new CoreListModel
        {
            StoreId = storeId,
            Year = year,
            Part = part,
            Title = await localization.GetLocalizedEnumAsync(part),
            AvailableYears = [CorePeriod.LastYear, .. await scores.CoreYearsAsync(storeId)],
            Lines = lines,
            Total = all.Count,
            TotalValue = await figures.MoneyAsync(all.Sum(member => member.Value)),
            PageIndex = pageIndex,
            Pages = pages
        };
    }

    private async Task<IReadOnlyList<CustomerValue>> MembersAsync(CorePeriod period, CorePart part)
    {
        var now = (await scores.CoreAsync(period))?.Core ?? [];
        if (part == CorePart.Core)
            return now;
        var movement = CoreMovement.Between((await scores.CoreAsync(period.Before))?.Core ?? [], now);
        return part switch
        {
            CorePart.Entered => movement.Entered,
            CorePart.Stayed => movement.Stayed,
            _ => movement.Left
        };
    }
}
