using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.People;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>The page of one task: why, what is known of the customer, which gifts there are.</summary>
public class CareTaskPageFactory(CareTaskParts parts, CarePlans plans, CarePeople people, CarePreferences preferences, CareTaskReader tasks, IPermissionService permissions, CareReader reader)
{
    private const int Examples = 3;

    public async Task<CareTaskModel> PrepareAsync(LoyaltyCareTask task, string? from = null, CareTaskModel? typed = null)
    {
        var plan = await plans.FindAsync(task.PlanId);
        var known = await preferences.OfAsync(task.CustomerId);
        var model = typed ?? new CareTaskModel { GiftName = task.GiftId == 0 ? task.GiftName : null, Amount = task.Amount, Cost = task.Amount, Story = task.Story, Rating = task.Rating, Reaction = task.Reaction };
        (model.Id, model.From, model.OwnerId) = (task.Id, from, task.OwnerId);
        model.Line = await parts.LineAsync(task);
        (model.State, model.IsOpen, model.WasRefused) = (task.State, task.IsOpen || task.State == CareTaskState.Waiting, task.WasRefused);
        model.MayWork = await permissions.AuthorizeAsync(LoyaltyPermissions.CareWork);
        model.MayApprove = task.State == CareTaskState.AwaitsApproval && task.RequestedById != await reader.MeAsync() && await permissions.AuthorizeAsync(LoyaltyPermissions.CareApprove);
        model.NeedsApproval = task.State == CareTaskState.Open && task.Amount > plan?.Row.ApprovalLimit;
        model.Reason = await parts.ReasonAsync(task);
        (model.Likes, model.Dislikes) = ([.. known.Likes.Select(taste => new CareTaste(taste.Id, taste.Text))], [.. known.Dislikes.Select(taste => new CareTaste(taste.Id, taste.Text))]);
        (model.Facts, model.Tags, model.Categories, model.Brands) = (known.Facts, known.Tags, known.Categories, known.Brands);
        model.Currency = await parts.CurrencyAsync();
        model.History = await parts.HistoryAsync(task);
        model.Before = await parts.LinesAsync((await tasks.OfCustomerAsync(task.CustomerId)).Where(other => other.Id != task.Id && other.State is CareTaskState.Done or CareTaskState.Left).Take(10));
        model.Examples = await parts.LinesAsync(await tasks.BookAsync(new CareBookQuery(string.Empty, task.KindId, string.Empty, 0, 4), 0, Examples), true);
        model.AvailableOwners = await parts.OwnersAsync();
        model.AvailableRatings = await parts.RatingsAsync("Care.RatingUnknown");
        if (plan is not null && model.IsOpen)
            await GiftsAsync(model, task, plan, known);
        return model;
    }

    private async Task GiftsAsync(CareTaskModel model, LoyaltyCareTask task, CarePlan plan, KnownTastes known)
    {
        var taken = await plans.TakenAsync(plan);
        var left = await people.CapAsync(plan, task.CustomerId) - await parts.CommittedAsync(task) + (task.State == CareTaskState.Waiting ? 0 : task.Amount);
        var offers = plan.Gifts.Where(gift => gift.IsActive).Select(gift => new GiftOffer(gift.Id, gift.UnitCost, gift.Words + " " + gift.Name, gift.Stock - taken.GetValueOrDefault(gift.Id) + (gift.Id == task.GiftId ? 1 : 0))).ToList();
        var best = GiftChoice.Suggest(offers, task.GiftId, known.For, known.Against, left);
        var choices = new List<CareGiftChoice>();
        foreach (var offer in offers.OrderByDescending(offer => offer == best).ThenBy(offer => offer.Cost))
        {
            var problem = offer.Left is <= 0 ? FundRefusal.SoldOut : offer.Cost > left ? FundRefusal.CustomerCap : FundRefusal.None;
            choices.Add(new CareGiftChoice(offer.Id, plan.Gift(offer.Id)!.Name, await parts.MoneyAsync(offer.Cost), offer == best, offer.Id == task.GiftId, GiftChoice.Matches(offer, known.For) > 0,
                GiftChoice.Matches(offer, known.Against) > 0, GiftChoice.Matches(offer, known.Facts) > 0, offer.Left, problem == FundRefusal.None ? string.Empty : await reader.Words.TextAsync($"Care.Because.{problem}")));
        }

        model.Gifts = choices;
        model.Left = await parts.MoneyAsync(Math.Max(0, left));
        model.Limit = plan.Row.ApprovalLimit is { } limit ? await parts.MoneyAsync(limit) : string.Empty;
    }
}
