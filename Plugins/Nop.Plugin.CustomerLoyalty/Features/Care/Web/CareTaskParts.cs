using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Parts of a task's page in words.</summary>
public class CareTaskParts(CareTaskLines lines, CarePlanParts plans, CareTexts texts, CareFunds funds, OwnerService owners, CustomerAccess access, DeskWords words)
{
    public Task<string> MoneyAsync(decimal amount) => texts.MoneyAsync(amount);

    public Task<string> CurrencyAsync() => plans.CurrencyAsync();

    public async Task<CareTaskLineModel> LineAsync(LoyaltyCareTask task) => (await LinesAsync([task]))[0];

    /// <param name="guarded">Names only of customers whom the reader may see.</param>
    public async Task<IReadOnlyList<CareTaskLineModel>> LinesAsync(IEnumerable<LoyaltyCareTask> tasks, bool guarded = false)
    {
        var mine = guarded ? await access.MineAsync() : null;
        var found = new List<CareTaskLineModel>();
        await foreach (var line in lines.OfAsync(tasks, mine is null ? null : id => !mine.Contains(id)))
            found.Add(line);
        return found;
    }

    /// <summary>Why somebody is thought of, in a sentence.</summary>
    public async Task<string> ReasonAsync(LoyaltyCareTask task) => await words.FillAsync($"Care.Reason.{task.Kind}", CareTexts.Day(task.Day), await texts.OccasionAsync(task));

    /// <summary>What is set aside and spent for the customer in the year.</summary>
    public async Task<decimal> CommittedAsync(LoyaltyCareTask task) => (await funds.LinesAsync(new CareLineQuery(task.FundId, CustomerId: task.CustomerId), 0, 1_000)).Sum(line => line.Reserved + line.Spent);

    /// <summary>What happened with its money, the latest first.</summary>
    public async Task<IReadOnlyList<CareLineModel>> HistoryAsync(LoyaltyCareTask task)
    {
        var mine = (await funds.LinesAsync(new CareLineQuery(task.FundId, CustomerId: task.CustomerId), 0, 1_000)).Where(line => line.TaskId == task.Id).ToList();
        var staff = await owners.NamesAsync(mine.Select(line => line.ById));
        var night = await words.TextAsync("Care.ByNight");
        var found = new List<CareLineModel>();
        foreach (var line in mine)
            found.Add(new CareLineModel
            {
                Id = line.Id,
                On = await words.TimeAsync(line.OnUtc),
                Kind = await words.OfAsync(line.Kind),
                Reserved = line.Reserved == 0 ? string.Empty : await MoneyAsync(line.Reserved),
                Spent = line.Spent == 0 ? string.Empty : await MoneyAsync(line.Spent),
                By = staff.GetValueOrDefault(line.ById, night)
            });
        return found;
    }

    public async Task<IList<SelectListItem>> OwnersAsync() =>
        [CareNames.Item(await words.TextAsync("FollowUps.Anybody"), 0), .. (await owners.AgentsAsync()).Select(agent => CareNames.Item(agent.Name, agent.Id))];

    public async Task<IList<SelectListItem>> RatingsAsync(string none)
    {
        var items = new List<SelectListItem> { CareNames.Item(await words.TextAsync(none), 0) };
        for (var rating = CareLimits.BestRating; rating >= 1; rating--)
            items.Add(CareNames.Item(await words.TextAsync($"Care.Rating.{rating}"), rating));
        return items;
    }
}
