using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Insights;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>The case book and the form that uses a page of it again.</summary>
public class CareBookFactory(CareTaskReader tasks, CareTaskParts parts, CareNames names, CareTaskGuard guard, CustomerFinder finder, ICustomerService customers, CareReader reader)
{
    private const int MostExported = 10_000;

    private static readonly TableColumn<CareTaskLineModel>[] Columns =
    [
        new("Task", line => line.Id),
        new("Day", line => line.DayValue, CellStyle.Moment),
        new("Occasion", line => line.Occasion),
        new("Tier", line => line.Tier),
        new("Gift", line => line.Gift),
        new("Spent", line => line.SpentAmount),
        new("Story", line => line.Story),
        new("Rating", line => line.Rating),
        new("Reaction", line => line.Reaction)
    ];

    public async Task<CareBookSearchModel> SearchAsync(CareBookSearchModel search)
    {
        var all = await reader.Words.TextAsync("Care.All");
        search.AvailableKinds = await reader.Words.ItemsAsync<OccasionKind>(all);
        search.AvailableTiers = [CareNames.Item(all, 0), .. (await names.TiersAsync()).Select(tier => CareNames.Item(tier.Value, tier.Key == 0 ? CareBookQuery.NoTier : tier.Key))];
        search.AvailableRatings = await parts.RatingsAsync("Care.All");
        search.SetGridPageSize();
        return search;
    }

    public async Task<CareTaskListModel> ListAsync(CareBookSearchModel search)
    {
        var page = await tasks.BookAsync(Of(search), search.Page - 1, search.PageSize);
        var lines = await parts.LinesAsync(page, true);
        return await new CareTaskListModel().PrepareToGridAsync(search, page, () => Stream(lines));
    }

    public async Task<TableFile> ExportAsync(CareBookSearchModel search, TableFormat format) =>
        await TableExport.WriteAsync(format, "case-book", await reader.Words.HeadedAsync(Columns), await parts.LinesAsync(await tasks.BookAsync(Of(search), 0, MostExported), true));

    /// <summary>Null for a source that there is not, or a customer whom the reader may not see.</summary>
    public async Task<CareIdeaModel?> IdeaAsync(int fromId, int customerId)
    {
        var model = new CareIdeaModel { Key = Guid.NewGuid(), FromId = fromId, Day = names.Today.AddDays(7).ToDateTime(TimeOnly.MinValue), OwnerId = await reader.MeAsync() };
        if (customerId > 0)
        {
            if (!await guard.MaySeeAsync(customerId) || await customers.GetCustomerByIdAsync(customerId) is not { Deleted: false })
                return null;
            model.Customer = customerId.ToString(CultureInfo.InvariantCulture);
        }

        return await CompleteAsync(model, true);
    }

    public async Task<CareIdeaModel?> CompleteAsync(CareIdeaModel model, bool isNew = false)
    {
        model.AvailableOwners = await parts.OwnersAsync();
        if (model.FromId > 0)
        {
            if (await tasks.FindDoneAsync(model.FromId) is not { } source)
                return null;
            model.Source = (await parts.LinesAsync([source], true))[0];
            if (isNew)
                (model.Name, model.GiftName, model.Cost) = (model.Source.Occasion, source.GiftName, source.Spent);
        }

        if (int.TryParse(model.Customer, CultureInfo.InvariantCulture, out var id) && await guard.MaySeeAsync(id) && await customers.GetCustomerByIdAsync(id) is { Deleted: false } customer)
            model.CustomerName = CustomerName.Of(customer);
        return model;
    }

    /// <summary>The one customer whom the words mean, by number, address or name; 0 for none or several.</summary>
    public async Task<int> CustomerAsync(string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return 0;
        if (int.TryParse(words.Trim().TrimStart('#'), CultureInfo.InvariantCulture, out var number))
            return await guard.MaySeeAsync(number) && await customers.GetCustomerByIdAsync(number) is { Deleted: false } ? number : 0;
        var found = await finder.IdsAsync(words, 2);
        return found.Count == 1 && await guard.MaySeeAsync(found[0]) ? found[0] : 0;
    }

    private static CareBookQuery Of(CareBookSearchModel search) => new(search.Words ?? string.Empty, search.KindId, search.Gift ?? string.Empty, search.TierId, search.LeastRating);

    private static async IAsyncEnumerable<CareTaskLineModel> Stream(IEnumerable<CareTaskLineModel> lines)
    {
        await Task.CompletedTask;
        foreach (var line in lines)
            yield return line;
    }
}
