using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Mails;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

/// <summary>Hands a compensation over: points, a voucher by mail, or a gift, each under the number of the compensation.</summary>
public class CompensationGiver(PointDesk points, GiftDesk gifts, ActionQueue queue, ICustomerService customers, ILocalizationService localization, ISettingService settings, TimeProvider clock)
{
    private static readonly TimeSpan MailLife = TimeSpan.FromDays(30);

    /// <summary>False when it cannot be given any more. Again it finds what was given.</summary>
    public async Task<bool> GiveAsync(LoyaltyCompensation wanted)
    {
        if (await customers.GetCustomerByIdAsync(wanted.CustomerId) is not { Deleted: false } customer)
            return false;
        var key = string.Create(CultureInfo.InvariantCulture, $"compensation:{wanted.Id}");
        switch (wanted.Kind)
        {
            case CompensationKind.Points:
                var note = string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Cases.PointsNote", customer.LanguageId ?? 0), wanted.CaseId);
                await points.GrantAsync(new GrantRequest(key, customer.Id, wanted.StoreId, GrantSource.Service, wanted.Points, note, wanted.CaseId, ById: wanted.WantedById));
                return true;
            case CompensationKind.Voucher:
                await queue.AddAsync([Voucher(wanted, key, (await settings.LoadSettingAsync<CaseSettings>()).VoucherDays)]);
                return true;
            default:
                return await gifts.GiveAsync(customer, wanted.StoreId, wanted.GiftId, key);
        }
    }

    private PlannedAction Voucher(LoyaltyCompensation wanted, string key, int days)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new PlannedAction(key, ActionKind.Mail, new ActionSource(ActionSourceKind.Service, wanted.CaseId), wanted.CustomerId, wanted.StoreId, now, now + MailLife, ActionPayload.Write(new MailPayload
        {
            TemplateName = CaseMails.Voucher,
            Topic = MailTopics.Care,
            DiscountId = wanted.DiscountId,
            CouponDays = Math.Max(1, days),
            Tokens = new Dictionary<string, string> { [CaseMails.CaseId] = wanted.CaseId.ToString(CultureInfo.InvariantCulture) }
        }));
    }
}
