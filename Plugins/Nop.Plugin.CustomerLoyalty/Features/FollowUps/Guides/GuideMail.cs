using System.Globalization;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

/// <summary>The mail that brings a guide: one for each line of an order, however often the pass comes by.</summary>
public static class GuideMail
{
    public const string Template = "Loyalty.Guide";
    public const string GuideId = "Loyalty.GuideId";

    /// <summary>What could not be sent for so long is of no use any more.</summary>
    private static readonly TimeSpan Useful = TimeSpan.FromDays(14);

    public static string KeyOf(int guideId, int lineId) => string.Create(CultureInfo.InvariantCulture, $"guide:{guideId}:{lineId}");

    public static PlannedAction Of(LoyaltyGuide guide, Order order, OrderItem line, DateTime momentUtc)
    {
        var due = momentUtc.AddDays(guide.DelayDays);
        var payload = new MailPayload
        {
            TemplateName = Template, Topic = MailTopics.Care, OrderId = order.Id, ProductIds = [line.ProductId],
            Tokens = new Dictionary<string, string> { [GuideId] = guide.Id.ToString(CultureInfo.InvariantCulture) }
        };
        return new PlannedAction(KeyOf(guide.Id, line.Id), ActionKind.Mail, new ActionSource(ActionSourceKind.Service, guide.Id), order.CustomerId, order.StoreId, due, due + Useful, ActionPayload.Write(payload));
    }
}
