using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Duplicates;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Web;

/// <summary>Names, dates and reasons as people read them.</summary>
public class DuplicateTexts(ICustomerService customers, ILocalizationService localization, IDateTimeHelper time)
{
    public async Task<string> NameAsync(int customerId) =>
        customerId > 0 && await customers.GetCustomerByIdAsync(customerId) is { } customer ? await NameAsync(customer) : $"#{customerId}";

    public async Task<string> NameAsync(Customer customer)
    {
        var name = await customers.GetCustomerFullNameAsync(customer);
        return string.IsNullOrWhiteSpace(name) ? customer.Email is { Length: > 0 } email ? email : $"#{customer.Id}" : $"{name} (#{customer.Id})";
    }

    public async Task<string> WhyAsync(DuplicateReasons reasons)
    {
        var texts = new List<string>();
        foreach (var reason in Enum.GetValues<DuplicateReasons>().Where(reason => reason != DuplicateReasons.None && reasons.HasFlag(reason)))
            texts.Add(await TextAsync($"Duplicates.Reason.{reason}"));
        return ListText.Of(texts);
    }

    public async Task<string> DateAsync(DateTime? utc) => utc is { } moment ? (await time.ConvertToUserTimeAsync(moment, DateTimeKind.Utc)).ToString("d") : "–";

    public async Task<string> MomentAsync(DateTime? utc) => utc is { } moment ? (await time.ConvertToUserTimeAsync(moment, DateTimeKind.Utc)).ToString("g") : string.Empty;

    public Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");

    public Task<string> EnumAsync<TEnum>(TEnum value) where TEnum : struct => localization.GetLocalizedEnumAsync(value);
}
