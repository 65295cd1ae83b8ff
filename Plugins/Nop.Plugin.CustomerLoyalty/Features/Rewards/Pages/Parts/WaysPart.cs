using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Parts;

/// <summary>For what the customer can get points now; rules for other stores, tiers and segments are not his.</summary>
public class WaysPart(RuleShelf shelf, EarningPeople people, RuleSentence sentence, GrantWords grantWords, RewardWords words) : IMyLoyaltyPart
{
    public int Order => 300;

    public async Task<MyLoyaltySection?> PrepareAsync(MyLoyaltyVisit visit)
    {
        var rules = (await shelf.ReadAsync()).At(visit.NowUtc);
        if (rules.Count == 0)
            return null;
        var person = await people.ReadAsync(visit.Customer.Id, visit.StoreId, OrderEarner.SegmentsOf(rules));
        var ways = new List<MyWayModel>();
        foreach (var rule in rules.Where(rule => IsFor(rule, visit, person)).OrderBy(rule => rule.Kind).ThenByDescending(rule => rule.Priority))
            ways.Add(new MyWayModel(await sentence.OfAsync(rule), rule.UntilUtc is { } until ? await words.FillAsync("My.WaysUntil", await grantWords.DayAsync(until.AddSeconds(-1))) : string.Empty));
        return ways.Count == 0 ? null : new MyLoyaltySection("ways", await words.TextAsync("My.Ways"), "Rewards/My/_Ways",
            new MyWaysModel(ways, person.TierFactor > 1 ? await words.FillAsync("My.TierFactor", RuleSentence.Number(person.TierFactor)) : string.Empty));
    }

    private static bool IsFor(EarningRule rule, MyLoyaltyVisit visit, EarningPerson person) =>
        !(visit.NowUtc < rule.FromUtc) && !(visit.NowUtc >= rule.UntilUtc) && rule.Kind != EarningKind.Registration
        && (rule.Stores.Count == 0 || rule.Stores.Contains(visit.StoreId)) && (rule.Tiers.Count == 0 || rule.Tiers.Contains(person.TierId))
        && (rule.SegmentId == 0 || person.Segments.Contains(rule.SegmentId)) && !rule.IsHeldOut(visit.Customer.Id);
}

public sealed record MyWaysModel(IReadOnlyList<MyWayModel> Ways, string TierFactor);

public sealed record MyWayModel(string Text, string Until);
