using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;

/// <summary>The coupon code of a recipient, the day it ends and an address that puts it into the cart.</summary>
public class CouponTokens(CouponMint mint, IDateTimeHelper times, TimeProvider clock) : IMailTokenSource
{
    public const string SampleCode = "TEST-12345";

    /// <summary>nopCommerce takes a code from the address of any page.</summary>
    private const string Parameter = "discountcoupon";

    public async Task AddAsync(MailRequest request, IReadOnlySet<string> wanted, IDictionary<string, MailToken> tokens)
    {
        if (!wanted.Contains(MessageTokens.Coupon) && !wanted.Contains(MessageTokens.CouponEnds) && !wanted.Contains(MessageTokens.CouponUrl))
            return;
        var (code, endsUtc) = (string.Empty, default(DateTime));
        if (request is { IsPreview: true, Payload.DiscountId: > 0 })
            (code, endsUtc) = (SampleCode, clock.GetUtcNow().UtcDateTime.AddDays(Math.Max(1, request.Payload.CouponDays)));
        else if (request.Payload.DiscountId > 0)
        {
            var coupon = await mint.ReserveAsync(request);
            (code, endsUtc) = (coupon.Code, coupon.ExpiresOnUtc);
        }

        tokens.TryAdd(MessageTokens.Coupon, new MailToken(code));
        tokens.TryAdd(MessageTokens.CouponEnds, new MailToken(code.Length == 0 ? string.Empty : await DayAsync(request, endsUtc)));
        tokens.TryAdd(MessageTokens.CouponUrl, new MailToken(code.Length == 0 ? string.Empty : $"{StoreAddress.BaseOf(request.Store)}?{Parameter}={Uri.EscapeDataString(code)}", true));
    }

    /// <summary>A day on which it still counts, by the customer's clock: in his language it reads the same everywhere.</summary>
    private async Task<string> DayAsync(MailRequest request, DateTime endsUtc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(endsUtc, DateTimeKind.Utc), await times.GetCustomerTimeZoneAsync(request.Customer)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
