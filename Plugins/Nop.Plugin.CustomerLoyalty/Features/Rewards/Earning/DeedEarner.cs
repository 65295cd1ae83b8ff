using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>Gives what something else than an order earns: a review, an answer, a birthday, a friend who bought.</summary>
public class DeedEarner(RuleShelf shelf, EarningPeople people, OrderReader days, GrantStore grants, ISettingService settings, TimeProvider clock)
{
    /// <summary>Whether any rule gives something for it at that moment.</summary>
    public async Task<bool> IsEarnedAsync(EarningKind kind, DateTime onUtc) => (await shelf.ReadAsync()).At(onUtc).Any(rule => rule.Kind == kind);

    /// <summary>The grants for one deed by the rules that held when it was done; asked twice it is given once.</summary>
    /// <returns>How many points were new.</returns>
    public async Task<int> EarnAsync(EarningDeed deed)
    {
        var rules = (await shelf.ReadAsync()).At(deed.OnUtc).Where(rule => rule.Kind == deed.Kind).ToList();
        if (rules.Count == 0 || (await grants.KnownAsync([.. rules.Select(rule => KeyOf(deed, rule))])).Count > 0)
            return 0;
        var person = await people.ReadAsync(deed.CustomerId, deed.StoreId, OrderEarner.SegmentsOf(rules));
        var caps = await CapCounter.ReadAsync(grants, rules, [deed.CustomerId], days.DayOf);
        var day = days.DayOf(deed.OnUtc);
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        var outcomes = OrderEarning.Evaluate(deed.Kind, deed.StoreId, deed.OnUtc, person, rules, rule => caps.Before(rule, deed.CustomerId, day)).Where(outcome => outcome.Points > 0).ToList();
        return await grants.AddAsync([.. outcomes.Select(outcome => GrantOf(deed, person, outcome, current))]) == outcomes.Count ? outcomes.Sum(outcome => outcome.Points) : 0;
    }

    private static string KeyOf(EarningDeed deed, EarningRule rule) => $"{deed.Key}:rule:{rule.Id}";

    private LoyaltyGrant GrantOf(EarningDeed deed, EarningPerson person, RuleOutcome outcome, CustomerLoyaltySettings current)
    {
        var rule = outcome.Rule;
        var due = deed.OnUtc.AddDays(rule.PendingDays ?? 0);
        var valid = rule.ValidDays ?? current.PointsValidDays;
        return new LoyaltyGrant
        {
            GrantKey = KeyOf(deed, rule),
            CustomerId = deed.CustomerId,
            StoreId = deed.StoreId,
            SourceId = (int)deed.Source,
            SubjectId = deed.SubjectId,
            RuleId = rule.Id,
            RuleVersion = rule.Version,
            Points = outcome.Points,
            StateId = (int)GrantState.Pending,
            TierId = person.TierId,
            TierFactor = rule.UsesTierFactor ? person.TierFactor : 1,
            EarnedOnUtc = deed.OnUtc,
            DueOnUtc = due,
            ExpiresOnUtc = valid > 0 ? due.AddDays(valid) : null,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime,
            Note = deed.Note
        };
    }
}
