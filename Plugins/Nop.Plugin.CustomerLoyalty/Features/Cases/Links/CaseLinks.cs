using Nop.Plugin.CustomerLoyalty.Platform.Security;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Links;

/// <summary>Addresses of cases: for customers their page, for guests a signed one, for staff that of the back office.</summary>
public class CaseLinks(ISettingService settings, IStoreService stores, TimeProvider clock)
{
    private static readonly TimeSpan GuestLife = TimeSpan.FromDays(180);
    private static readonly TimeSpan RatingLife = TimeSpan.FromDays(60);

    public async Task<string> CustomerUrlAsync(LoyaltyCase row) => row.CustomerId > 0
        ? $"{await BaseAsync(row.StoreId)}{CustomerLoyaltyDefaults.MyCasesPath[1..]}/{row.Id}"
        : $"{await BaseAsync(row.StoreId)}{CustomerLoyaltyDefaults.GuestCasePath[1..]}/{await SealAsync(row.Id, SealPurpose.Case, GuestLife)}";

    public async Task<string> RatingUrlAsync(LoyaltyCase row) => $"{await BaseAsync(row.StoreId)}{CustomerLoyaltyDefaults.CaseRatingPath[1..]}/{await SealAsync(row.Id, SealPurpose.CaseRating, RatingLife)}";

    public async Task<string> StaffUrlAsync(LoyaltyCase row) => $"{await BaseAsync(row.StoreId)}Admin/LoyaltyCase/View/{row.Id}";

    /// <summary>The token of the address of a guest's case.</summary>
    public Task<string> GuestTokenAsync(int caseId) => SealAsync(caseId, SealPurpose.Case, GuestLife);

    /// <summary>Null for what was not signed here, for another purpose or long ago.</summary>
    public async Task<int?> OpenAsync(string? token, SealPurpose purpose) =>
        CaseLink.TryOpen(await KeyAsync(), purpose, token, clock.GetUtcNow(), out var link) ? link.CaseId : null;

    private async Task<string> SealAsync(int caseId, SealPurpose purpose, TimeSpan life) => new CaseLink(caseId, clock.GetUtcNow() + life).Seal(await KeyAsync(), purpose);

    private async Task<byte[]> KeyAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        return current.IsInstalled ? Convert.FromBase64String(current.SigningKey) : [];
    }

    private async Task<string> BaseAsync(int storeId)
    {
        var all = await stores.GetAllStoresAsync();
        return (all.FirstOrDefault(store => store.Id == storeId) ?? all.FirstOrDefault()) is { } found ? StoreAddress.BaseOf(found) : "/";
    }
}
