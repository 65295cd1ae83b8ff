using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>Clicks, orders and revenue of a journey's mails.</summary>
public class JourneyBrought(MailOutcomes outcomes, ActionQueue actions, IPriceFormatter prices, TimeProvider clock)
{
    public DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <summary>What became of the journey's actions; without bounds of its first day on.</summary>
    public Task<IReadOnlyList<ActionTally>> FatesAsync(int journeyId, JourneyScope scope) => scope == JourneyScope.Everything
        ? actions.TallyOfSourceAsync(ActionSourceKind.Journey, journeyId)
        : actions.TallyAsync(new ActionQuery
        {
            SourceKind = ActionSourceKind.Journey, SourceId = journeyId, StoreId = scope.StoreId, SegmentId = scope.SegmentId, DecidedFromUtc = scope.FromUtc, DecidedBeforeUtc = scope.BeforeUtc
        });

    public async Task<Table> ReadAsync(int journeyId, JourneyScope scope, IReadOnlyList<ActionTally> fates) => new(await outcomes.OfAsync(new OutcomeQuery
    {
        SourceKindId = (int)ActionSourceKind.Journey, SourceId = journeyId, StoreId = scope.StoreId, SegmentId = scope.SegmentId, FromUtc = scope.FromUtc, BeforeUtc = scope.BeforeUtc
    }), fates, prices);

    public sealed class Table(IReadOnlyList<MailOutcome> outcomes, IReadOnlyList<ActionTally> fates, IPriceFormatter prices)
    {
        /// <param name="step">0 for all.</param>
        /// <param name="variant">0 for all.</param>
        /// <returns>Null where no mail was ever planned.</returns>
        public async Task<JourneyBroughtModel?> OfAsync(int step, int variant)
        {
            var mails = fates.Where(fate => fate.KindId == (int)ActionKind.Mail && (step == 0 || fate.Step == step) && (variant == 0 || fate.Variant == variant)).ToList();
            if (mails.Count == 0)
                return null;
            var mine = outcomes.Where(outcome => (step == 0 || outcome.Step == step) && (variant == 0 || outcome.Variant == variant)).ToList();
            var revenue = mine.Sum(outcome => outcome.Revenue);
            return new JourneyBroughtModel(step, variant, mails.Where(HasLeft).Sum(fate => fate.Count), mine.Sum(outcome => outcome.Clicked), mine.Sum(outcome => outcome.Orders), revenue, await prices.FormatPriceAsync(revenue, true, false));
        }

        /// <summary>By itself or within another.</summary>
        private static bool HasLeft(ActionTally fate) => fate.StateId == (int)ActionState.Done || fate.ReasonId == (int)ActionReason.InDigest;
    }
}
