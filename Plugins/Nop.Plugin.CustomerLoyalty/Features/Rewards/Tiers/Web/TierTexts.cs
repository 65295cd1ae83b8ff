using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>Tiers in words: amounts in the reader's currency, as orders or as points, days in the reader's zone.</summary>
public class TierTexts(ILocalizationService localization, CustomerMoney money, IDateTimeHelper time)
{
    public Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");

    public Task<string> InAsync(string key, int languageId) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}", languageId, false, string.Empty, false);

    public async Task<string> FillAsync(string key, params object[] values) => string.Format(await TextAsync(key), values);

    /// <summary>Money rounded up to the cent, so that who spends it has enough.</summary>
    public async Task<string> AmountAsync(TierMeasure measure, decimal amount) => measure switch
    {
        TierMeasure.Orders => await FillAsync(amount == 1 ? "Tiers.OneOrder" : "Tiers.ManyOrders", Math.Ceiling(amount).ToString("0")),
        TierMeasure.Points => await FillAsync(amount == 1 ? "Tiers.OnePoint" : "Tiers.ManyPoints", Math.Ceiling(amount).ToString("0")),
        _ => await money.AtLeastAsync(amount)
    };

    /// <summary>The same in a mail to the customer.</summary>
    public async Task<string> AmountAsync(TierMeasure measure, decimal amount, Customer customer, int storeId, int languageId) =>
        measure is TierMeasure.Orders or TierMeasure.Points ? await AmountAsync(measure, amount) : await money.AtLeastAsync(amount, customer, storeId, languageId);

    public Task<string> MoneyAsync(decimal amount) => money.OfAsync(amount);

    public async Task<string> DayAsync(DateTime utc) => (await time.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("d");

    public Task<string> NameAsync(LoyaltyTier tier) => localization.GetLocalizedAsync(tier, one => one.Name);

    public Task<string> DescriptionAsync(LoyaltyTier tier) => localization.GetLocalizedAsync(tier, one => one.Description);

    public Task<string> OfAsync<TEnum>(TEnum value) where TEnum : struct, Enum => localization.GetLocalizedEnumAsync(value);

    /// <summary>What it takes to stay and to rise, each in a sentence.</summary>
    public async Task<IReadOnlyList<string>> OutlookAsync(MemberTier member)
    {
        var measure = member.Programme.Rules.Measure;
        var sentences = new List<string>();
        if (member is { Tier: { } tier, Row: { KeepByUtc: { } by } row })
        {
            var name = await NameAsync(tier);
            if (row.IsByHand)
                sentences.Add(await FillAsync("Tiers.KeptByHand", name, await DayAsync(by)));
            else if (row.MissingToKeep == 0)
                sentences.Add(await FillAsync("Tiers.KeptSafely", name, await DayAsync(by)));
            else
                sentences.Add(await FillAsync(row.InGrace ? "Tiers.KeepInGrace" : "Tiers.Keep", await AmountAsync(measure, row.MissingToKeep), await DayAsync(by), name));
        }

        if (member.Next is { } next)
            sentences.Add(await FillAsync("Tiers.Rise", await AmountAsync(measure, member.MissingToNext), await NameAsync(next)));
        if (member is { Next: not null, Row.DropsOnUtc: { } drops })
            sentences.Add(await FillAsync("Tiers.Drops", await DayAsync(drops)));
        return sentences;
    }
}
