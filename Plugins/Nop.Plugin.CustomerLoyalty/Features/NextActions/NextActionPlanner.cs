using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.NextActions;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions;

/// <summary>Proposes one step each for the customers who matter most, up to what the staff can work off, and withdraws what has lost its reason.</summary>
public class NextActionPlanner(CustomerProfiles profiles, NextActionStore actions, TimeProvider clock)
{
    private const int PageSize = 500;
    private static readonly TimeSpan Measured = TimeSpan.FromDays(30);
    private static readonly TimeSpan Patience = TimeSpan.FromDays(14);

    /// <summary>A complaint is nobody's experiment.</summary>
    public static bool HasControl(NextStep step) => step != NextStep.SettleCase;

    public static string MeasureOf(NextStep step) => string.Create(CultureInfo.InvariantCulture, $"next:{(int)step}");

    /// <summary>Returns how many new ones are open.</summary>
    public async Task<int> PlanAsync(CustomerLoyaltySettings settings, Func<bool> inBudget)
    {
        await WithdrawAsync(inBudget);
        var room = Math.Max(0, settings.MostOpenActions) - await actions.CountOpenAsync();
        var added = 0;
        for (var page = 0; added < room && inBudget(); page++)
        {
            var best = await profiles.BestAsync(page, PageSize);
            var busy = await actions.WithOpenAsync([.. best.Select(profile => profile.CustomerId)]);
            foreach (var profile in best.Where(profile => !busy.Contains(profile.CustomerId)))
                if (added < room && Propose(profile, settings) is { } action && await actions.TryAddAsync(action))
                    added += action.IsControl ? 0 : 1;
            if (best.Count < PageSize)
                break;
        }

        return added;
    }

    /// <summary>The step for one customer now, not yet kept; null when there is none.</summary>
    public LoyaltyNextAction? Propose(CustomerProfile profile, CustomerLoyaltySettings settings)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (NextActionRules.Of(profile, now) is not { } next)
            return null;
        return new LoyaltyNextAction
        {
            ActionKey = string.Create(CultureInfo.InvariantCulture, $"{profile.CustomerId}:{(int)next.Step}:{next.Trigger:yyyyMMddHHmmss}"),
            CustomerId = profile.CustomerId,
            StepId = (int)next.Step,
            Amount = next.Amount,
            Value = profile.Means.LifetimeValue ?? profile.Did.Revenue365,
            OwnerId = profile.Who.OwnerId,
            StateId = (int)NextActionState.Open,
            CreatedOnUtc = now,
            DueOnUtc = now.AddDays(next.DueDays),
            MeasureUntilUtc = now + Measured,
            IsControl = HasControl(next.Step) && ControlGroup.Contains(profile.CustomerId, MeasureOf(next.Step), settings.NextActionControlPercent)
        };
    }

    private async Task WithdrawAsync(Func<bool> inBudget)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        IList<LoyaltyNextAction> open;
        var last = 0;
        do
        {
            open = await actions.OpenAfterAsync(last, PageSize);
            foreach (var action in open)
            {
                last = action.Id;
                var profile = await profiles.FindAsync(action.CustomerId);
                var isOver = action.IsControl ? action.MeasureUntilUtc < now
                    : profile is null || NextActionRules.Of(profile, now)?.Step != action.Step || action.DueOnUtc + Patience < now;
                if (!isOver)
                    continue;
                action.StateId = (int)NextActionState.Overtaken;
                action.DecidedOnUtc = now;
                await actions.UpdateAsync(action);
            }
        } while (open.Count == PageSize && inBudget());
    }
}
