using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Days;

/// <summary>Mails that left, clicks of persons in them and orders that followed, each counted as the list behind it.</summary>
public class MailDays(ActionQueue queue, MailOutcomes outcomes) : IDailySource
{
    public IReadOnlyCollection<DailyMetric> Metrics => [DailyMetric.MailsSent, DailyMetric.MailsClicked, DailyMetric.MailSales];

    public async Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span)
    {
        var query = new OutcomeQuery { StoreId = span.StoreId, FromUtc = span.FromUtc, BeforeUtc = span.BeforeUtc };
        var sales = await outcomes.SumOrdersAsync(query);
        return
        [
            new DailyFigure(DailyMetric.MailsSent, 0, await queue.CountAsync(new ActionQuery { Kind = ActionKind.Mail, HasLeft = true, StoreId = span.StoreId, DecidedFromUtc = span.FromUtc, DecidedBeforeUtc = span.BeforeUtc }), 0),
            new DailyFigure(DailyMetric.MailsClicked, 0, await outcomes.CountClicksAsync(query), 0),
            new DailyFigure(DailyMetric.MailSales, 0, sales.Orders, sales.Revenue)
        ];
    }
}
