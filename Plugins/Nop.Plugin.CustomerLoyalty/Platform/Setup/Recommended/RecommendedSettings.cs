using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Setup;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Recommended;

/// <summary>Settings by the size of the shop: says what would change, changes it on a click, takes it back on another.</summary>
public class RecommendedSettings(ISettingService settings, ShopSizeStore sizes, ShopSizeShelf shelf, OwnerService owners)
{
    private static readonly Dictionary<string, (Func<CustomerLoyaltySettings, int> Get, Action<CustomerLoyaltySettings, int> Set)> Places = new()
    {
        [ShopAdvisor.MostOpenActions] = (current => current.MostOpenActions, (current, value) => current.MostOpenActions = value),
        [ShopAdvisor.NextActionControlPercent] = (current => current.NextActionControlPercent, (current, value) => current.NextActionControlPercent = value),
        [ShopAdvisor.CampaignApprovalAbove] = (current => current.CampaignApprovalAbove, (current, value) => current.CampaignApprovalAbove = value),
        [ShopAdvisor.BestSellerDays] = (current => current.BestSellerDays, (current, value) => current.BestSellerDays = value),
        [ShopAdvisor.RfmWindowDays] = (current => current.RfmWindowDays, (current, value) => current.RfmWindowDays = value),
        [ShopAdvisor.LoyalPurchaseDays] = (current => current.LoyalPurchaseDays, (current, value) => current.LoyalPurchaseDays = value)
    };

    public async Task<ShopSize> SizeAsync() => await shelf.GetAsync(async () => await sizes.CountAsync((await owners.AgentsAsync()).Count));

    /// <summary>Every setting that goes by the size; empty while the shop is too small to say anything.</summary>
    public async Task<IReadOnlyList<RecommendedSetting>> ListAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        return [.. ShopAdvisor.For(await SizeAsync()).Select(advice => new RecommendedSetting(advice.Name, Places[advice.Name].Get(current), advice.Value))];
    }

    /// <summary>Returns how many settings are others now. What was before is kept until it is taken back.</summary>
    public async Task<int> ApplyAsync()
    {
        var changes = (await ListAsync()).Where(setting => !setting.IsFollowed).ToList();
        if (changes.Count == 0)
            return 0;
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();

        // Applied twice, what was there before the first time is what it goes back to.
        var before = Before(current);
        foreach (var change in changes)
        {
            before.TryAdd(change.Name, change.Current);
            Places[change.Name].Set(current, change.Recommended);
        }

        current.RecommendedBefore = JsonSerializer.Serialize(before);
        await settings.SaveSettingAsync(current);
        return changes.Count;
    }

    public async Task<bool> CanUndoAsync() => Before(await settings.LoadSettingAsync<CustomerLoyaltySettings>()).Count > 0;

    /// <summary>Every setting that was changed is again what it was; returns how many.</summary>
    public async Task<int> UndoAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        var before = Before(current);
        foreach (var (name, value) in before.Where(setting => Places.ContainsKey(setting.Key)))
            Places[name].Set(current, value);
        current.RecommendedBefore = string.Empty;
        await settings.SaveSettingAsync(current);
        return before.Count;
    }

    private static Dictionary<string, int> Before(CustomerLoyaltySettings current) =>
        string.IsNullOrEmpty(current.RecommendedBefore) ? [] : JsonSerializer.Deserialize<Dictionary<string, int>>(current.RecommendedBefore) ?? [];
}
