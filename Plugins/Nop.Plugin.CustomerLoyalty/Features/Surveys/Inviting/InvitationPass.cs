using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

/// <summary>Follows the journal: who bought, or got what he bought, is to be asked. Rows of the last minutes are looked at again, which adds nothing.</summary>
public class InvitationPass(SurveyStore surveys, SurveyFactStore facts, SurveyOrderStore orders, InvitationStore invitations, CheckpointStore checkpoints, TimeProvider clock)
{
    public const string Name = "surveys:journal";
    private const int RowsAtOnce = 20_000;
    private const int OrdersAtOnce = 500;
    private const int Overlap = 20_000;
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    /// <summary>How old a happening that comes late to the journal may be; nobody remembers an older one.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromDays(30);

    /// <summary>Returns how many invitations are new.</summary>
    public async Task<int> RunAsync(CustomerLoyaltySettings settings, Func<bool> inBudget)
    {
        var last = await facts.LastIdAsync();
        var running = (await surveys.RunningAsync()).Where(survey => IsByMail(survey, settings)).ToList();
        var checkpoint = await checkpoints.GetOrStartAsync(Name);
        if (running.Count == 0)
        {
            // Nobody listens: what happens meanwhile is past when somebody begins to.
            checkpoint.Position = last;
            await checkpoints.SaveAsync(checkpoint);
            return 0;
        }

        var done = 0;
        do
        {
            var upTo = Math.Min(last, checkpoint.Position + RowsAtOnce);
            var happened = await facts.ReadAsync(checkpoint.Position, upTo, Overlap, checkpoint.UpdatedOnUtc - Late);
            foreach (var chunk in happened.GroupBy(one => one.OrderId).Chunk(OrdersAtOnce))
                done += await InviteAsync(running, chunk);
            checkpoint.Position = Math.Max(checkpoint.Position, upTo);
            await checkpoints.SaveAsync(checkpoint);
        } while (checkpoint.Position < last && inBudget());

        return done;
    }

    /// <summary>Whether it sends mails at all.</summary>
    public static bool IsByMail(LoyaltySurvey survey, CustomerLoyaltySettings settings) =>
        !survey.AsksOnPage && !(survey.Kind == SurveyKind.Expectation && settings.SurveysPerceptionOnly);

    private async Task<int> InviteAsync(IReadOnlyList<LoyaltySurvey> running, IReadOnlyCollection<IGrouping<int, OrderHappening>> happened)
    {
        var known = await orders.ReadAsync([.. happened.Select(group => group.Key)]);
        var done = 0;
        foreach (var group in happened)
            if (known.GetValueOrDefault(group.Key) is { IsUndone: false } order)
                foreach (var survey in running.Where(survey => survey.StoreId == 0 || survey.StoreId == order.StoreId))
                    if (OccasionOf(survey, order, group) is { } on && await invitations.TryAddAsync(InvitationOf(survey, order, on)))
                        done++;
        return done;
    }

    /// <summary>When it happened that the survey asks about; null when it has not, or before the survey was switched on.</summary>
    private DateTime? OccasionOf(LoyaltySurvey survey, SurveyedOrder order, IEnumerable<OrderHappening> happened)
    {
        var moments = survey.Occasion == SurveyOccasion.OrderPaid
            ? happened.Where(one => one.Kind == FactKind.OrderPaid)
            : order.IsDelivered ? happened : [];
        var on = moments.Select(one => (DateTime?)one.OnUtc).Max();
        return on >= survey.TakesFromUtc && on > clock.GetUtcNow().UtcDateTime - Stale ? on : null;
    }

    private LoyaltySurveyInvitation InvitationOf(LoyaltySurvey survey, SurveyedOrder order, DateTime onUtc) => new()
    {
        SurveyId = survey.Id,
        VersionId = survey.VersionId,
        CustomerId = order.CustomerId,
        StoreId = order.StoreId,
        LanguageId = order.LanguageId,
        OrderId = order.Id,
        StateId = (int)InvitationState.Waiting,
        CreatedOnUtc = clock.GetUtcNow().UtcDateTime,
        DueOnUtc = onUtc.AddDays(survey.DelayDays),
        ExpiresOnUtc = onUtc.AddDays(survey.DelayDays + survey.ValidDays)
    };
}
