using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Parts;

/// <summary>Points of the customer: what can be spent, what is on its way, what expires next.</summary>
public class PointsPart(StatementReader statements, GrantWords grantWords, RewardWords words, CustomerMoney money, ISettingService settings) : IMyLoyaltyPart
{
    public int Order => 200;

    public async Task<MyLoyaltySection?> PrepareAsync(MyLoyaltyVisit visit)
    {
        var core = await settings.LoadSettingAsync<RewardPointsSettings>(visit.StoreId);
        if (!core.Enabled)
            return null;
        var statement = await statements.ReadAsync(visit.Customer.Id, visit.StoreId, visit.LanguageId, visit.Page, StatementPart.PageSize);
        var first = statement.Lots.Where(lot => lot.EndsOnUtc > visit.NowUtc).OrderBy(lot => lot.EndsOnUtc).FirstOrDefault();
        var expiring = first.EndsOnUtc is { } end ? statement.Lots.Where(lot => lot.EndsOnUtc?.Date == end.Date).Sum(lot => lot.Left) : 0;
        return new MyLoyaltySection("points", await words.TextAsync("My.Points"), "Rewards/My/_Points", new MyPointsModel(
            statement.Balance,
            statement.Balance > 0 && core.ExchangeRate > 0 ? await money.OfAsync(statement.Balance * core.ExchangeRate) : string.Empty,
            statement.Pending,
            statement.Waiting.Count > 0 ? await grantWords.DayAsync(statement.Waiting[0].DueOnUtc) : string.Empty,
            expiring,
            expiring > 0 ? await grantWords.DayAsync(first.EndsOnUtc) : string.Empty,
            statement.Debt));
    }
}

public sealed record MyPointsModel(int Balance, string Worth, int Pending, string PendingFrom, int Expiring, string ExpiringOn, int Debt);
