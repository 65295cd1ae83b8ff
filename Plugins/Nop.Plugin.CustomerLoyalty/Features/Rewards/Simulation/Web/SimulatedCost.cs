using Nop.Core.Domain.Customers;
using Nop.Services.Catalog;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation.Web;

/// <summary>What points cost when all of them are spent.</summary>
public class SimulatedCost(IPriceFormatter prices, ISettingService settings)
{
    public async Task<string> OfAsync(long points) =>
        await prices.FormatPriceAsync(decimal.Round(points * (await settings.LoadSettingAsync<RewardPointsSettings>()).ExchangeRate, 2, MidpointRounding.AwayFromZero), true, false);

    /// <summary>With its sign, as the other differences have theirs.</summary>
    public async Task<string> DifferenceAsync(long points) => (points > 0 ? "+" : points < 0 ? "−" : string.Empty) + await OfAsync(Math.Abs(points));
}
