using System.Globalization;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

/// <summary>
/// Paid orders of members whose tier extends warranties get a certificate for each line; cancelled ones and those whose goods were paid back whole lose them, and a line
/// that was sent back whole loses its own. Less money than the goods cost takes nothing: who gets a part of the price back for a scratch keeps the thing.
/// </summary>
public class WarrantyPass(WarrantyFactStore facts, EntitlementStore store, CustomerTiers tiers, CustomerBenefits benefits, CheckpointStore checkpoints, TimeProvider clock)
{
    private const string Follow = "warranties:follow";
    private const int RowsAtOnce = 20_000;
    private const int Overlap = 20_000;

    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    /// <param name="legalYears">Of warranty, which every product has; the extension begins where they end.</param>
    public async Task RunAsync(int legalYears, Func<bool> inBudget)
    {
        var last = await facts.LastIdAsync();
        var checkpoint = await checkpoints.FindAsync(Follow);
        var isGiven = await IsGivenAsync();
        if (checkpoint is null || (!isGiven && !await store.HasWarrantiesAsync()))
        {
            checkpoint ??= await checkpoints.GetOrStartAsync(Follow);
            (checkpoint.Position, checkpoint.StartedOnUtc) = (last, clock.GetUtcNow().UtcDateTime);
            await checkpoints.SaveAsync(checkpoint);
            return;
        }

        do
        {
            // While no tier gives warranties, those that were given still end with their orders.
            if (!isGiven)
                checkpoint.StartedOnUtc = clock.GetUtcNow().UtcDateTime;
            var upTo = Math.Min(last, checkpoint.Position + RowsAtOnce);
            foreach (var orderId in await facts.ChangedAsync(checkpoint.Position, upTo, Overlap, checkpoint.UpdatedOnUtc - Late))
                if (await facts.OrderAsync(orderId) is { } order)
                    await SeeToAsync(order, checkpoint.StartedOnUtc, legalYears);
            checkpoint.Position = Math.Max(checkpoint.Position, upTo);
            await checkpoints.SaveAsync(checkpoint);
        } while (checkpoint.Position < last && inBudget());
    }

    /// <param name="givenSinceUtc">What was paid before tiers gave warranties gets none.</param>
    private async Task SeeToAsync(Order order, DateTime givenSinceUtc, int legalYears)
    {
        var isKept = !order.Deleted && order.OrderStatusId != (int)OrderStatus.Cancelled && order.PaymentStatusId is (int)PaymentStatus.Paid or (int)PaymentStatus.PartiallyRefunded
            && !OrderRefund.Of(order).IsOfAllGoods;
        var lines = await facts.LinesAsync(order.Id);
        var sentBack = await facts.SentBackAsync([.. lines.Select(line => line.Id)]);
        var gone = lines.Where(line => sentBack.GetValueOrDefault(line.Id) >= line.Quantity).ToList();
        if (!isKept || gone.Count > 0)
            await RevokeAsync(order.Id, given => !isKept || (given.Kind == EntitlementKind.Warranty && gone.Any(line => line.Id == given.OrderItemId)));
        if (!isKept)
            return;

        if ((order.PaidDateUtc ?? order.CreatedOnUtc) < givenSinceUtc || await tiers.FindAsync(order.CustomerId, order.StoreId) is not { Tier: { } tier })
            return;
        var categories = await facts.CategoriesAsync([.. lines.Select(line => line.ProductId).Distinct()]);
        foreach (var line in lines.Except(gone))
            if (await benefits.WarrantyMonthsAsync(order.CustomerId, order.StoreId, [.. categories[line.ProductId]]) is > 0 and var months)
                await store.TryAddAsync(Of(order, line, tier.Id, months, legalYears));
    }

    private async Task RevokeAsync(int orderId, Func<LoyaltyEntitlement, bool> isGone)
    {
        foreach (var given in await store.OfOrderAsync(orderId))
            if (given is { RevokedOnUtc: null, UsedOnUtc: null } && isGone(given))
            {
                given.RevokedOnUtc = clock.GetUtcNow().UtcDateTime;
                await store.UpdateAsync(given);
            }
    }

    private LoyaltyEntitlement Of(Order order, OrderItem line, int tierId, int months, int legalYears)
    {
        var paid = order.PaidDateUtc ?? order.CreatedOnUtc;
        return new LoyaltyEntitlement
        {
            EntitlementKey = string.Create(CultureInfo.InvariantCulture, $"warranty:{line.Id}"),
            Code = EntitlementCode.Make(),
            CustomerId = order.CustomerId,
            StoreId = order.StoreId,
            KindId = (int)EntitlementKind.Warranty,
            TierId = tierId,
            OrderId = order.Id,
            OrderItemId = line.Id,
            ProductId = line.ProductId,
            Months = months,
            StartsOnUtc = paid,
            ExpiresOnUtc = paid.AddYears(legalYears).AddMonths(months),
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        };
    }

    private async Task<bool> IsGivenAsync() => (await tiers.ProgrammesAsync())
        .Any(programme => programme.IsOn && programme.Tiers.Any(tier => programme.BenefitsOf(tier.Id).Any(benefit => benefit.Kind == BenefitKind.Warranty)));
}
