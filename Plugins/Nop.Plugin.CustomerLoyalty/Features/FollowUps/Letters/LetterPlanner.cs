using System.Globalization;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Orders;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters;

/// <summary>Puts the letter that an order brings on the list of the staff, once.</summary>
public class LetterPlanner(LetterDesk letters, ServiceOrderStore orders, FollowUpService tasks, CustomerTiers tiers, CustomerProfiles profiles, TimeProvider clock)
{
    public async Task<IReadOnlyList<LoyaltyLetter>> ActiveAsync() => [.. (await letters.AllAsync()).Where(letter => letter.ActiveSinceUtc is not null)];

    /// <param name="categories">Of the products of the order, with those above them.</param>
    /// <returns>False when it brings none, or did before.</returns>
    public async Task<bool> PlanAsync(Order order, IReadOnlySet<int> categories, IReadOnlyList<LoyaltyLetter> active)
    {
        if (order.PaidDateUtc is not { } paid || active.Where(letter => letter.ActiveSinceUtc <= paid).ToList() is not { Count: > 0 } begun)
            return false;
        var tier = await tiers.FindAsync(order.CustomerId, order.StoreId);
        var seen = new LetterOrder(order.StoreId, categories, tier?.Tier?.Id ?? 0, await orders.NumberAsync(order), (await profiles.FindAsync(order.CustomerId))?.Means.IsCore == true);
        if (LetterChoice.Of(begun.Select(letter => letter.Rule), seen) is not { } rule)
            return false;
        var letter = begun.First(row => row.Id == rule.Id);
        return await tasks.AddAsync(new LoyaltyFollowUp
        {
            FollowUpKey = string.Create(CultureInfo.InvariantCulture, $"letter:{order.Id}"),
            CustomerId = order.CustomerId,
            StoreId = order.StoreId,
            OrderId = order.Id,
            LetterId = letter.Id,
            KindId = (int)(letter.ByHand ? FollowUpKind.HandwrittenLetter : FollowUpKind.Letter),
            Title = letter.Name,
            Text = string.Empty,
            OwnerId = letter.OwnerId,
            DueOnUtc = clock.GetUtcNow().UtcDateTime.AddDays(letter.DueDays)
        });
    }
}
