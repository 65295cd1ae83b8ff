using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Checks and saves what was typed into the forms of a plan.</summary>
public class CarePlanForms(CarePlans plans, CareFunds funds, OwnerService owners, ICustomerActivityService activities, DeskWords words)
{
    private const int MostOccasions = 20;
    private const int MostGifts = 50;

    /// <summary>0 when the tier has a plan already.</summary>
    public async Task<int> AddAsync(int year, int storeId, int tierId)
    {
        var plan = await plans.AddAsync(await funds.GetOrStartAsync(year, storeId), new LoyaltyCarePlan { TierId = tierId });
        await NoteAsync();
        return plan?.Id ?? 0;
    }

    /// <summary>Field and text of what is wrong.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(CarePlanModel model)
    {
        var errors = new List<(string, string)>();
        var share = model.BudgetKindId == (int)CareBudgetKind.MarginShare;
        if (!Enum.IsDefined((CareBudgetKind)model.BudgetKindId))
            errors.Add((nameof(model.BudgetKindId), await words.TextAsync("Care.Wrong.Kind")));
        await MoneyAsync(nameof(model.PerCustomer), model.PerCustomer);
        await MoneyAsync(nameof(model.Budget), model.Budget);
        await MoneyAsync(nameof(model.ApprovalLimit), model.ApprovalLimit ?? 0);
        if (share && model.SharePercent is < 0 or > 100)
            errors.Add((nameof(model.SharePercent), await words.FillAsync("Care.Wrong.Between", 0, 100)));
        if (!await owners.CanOwnAsync(model.DefaultAgentId))
            errors.Add((nameof(model.DefaultAgentId), await words.TextAsync("Care.Wrong.Agent")));
        return errors;

        async Task MoneyAsync(string field, decimal amount)
        {
            if (amount is < 0 or > CareLimits.Money)
                errors.Add((field, await words.FillAsync("Care.Wrong.Between", 0, CareLimits.Money.ToString("N0"))));
        }
    }

    public async Task SaveAsync(CarePlan plan, CarePlanModel model)
    {
        var row = plan.Row;
        (row.BudgetKindId, row.PerCustomer, row.SharePercent) = (model.BudgetKindId, CareMoney.Budget(model.PerCustomer), decimal.Round(model.SharePercent, 2));
        (row.Budget, row.ApprovalLimit, row.DefaultAgentId) = (CareMoney.Budget(model.Budget), model.ApprovalLimit is { } limit ? CareMoney.Cost(limit) : null, model.DefaultAgentId);
        await plans.SaveAsync(row);
        await NoteAsync();
    }

    /// <summary>What is wrong; null when it is saved. An occasion that is there stays of its kind: another festival is another occasion.</summary>
    public async Task<string?> SaveAsync(CarePlan plan, CareOccasionModel model)
    {
        var known = plan.Occasions.FirstOrDefault(other => other.Id == model.Id);
        if (model.Id != 0 && known is null)
            return await words.TextAsync("Care.Wrong.Gone");
        var kind = known?.Kind ?? (OccasionKind)model.KindId;
        var months = kind == OccasionKind.ServiceCheck ? model.Months : kind is OccasionKind.Festival or OccasionKind.CustomDate ? model.Month : 0;
        var occasion = new LoyaltyCareOccasion
        {
            Id = model.Id,
            Code = known?.Code ?? string.Empty,
            KindId = (int)kind,
            FestivalId = kind == OccasionKind.LunarFestival ? known?.FestivalId ?? model.FestivalId : 0,
            Month = months,
            Day = kind is OccasionKind.Festival or OccasionKind.CustomDate ? model.Day : 0,
            Name = kind is OccasionKind.Festival or OccasionKind.CustomDate ? model.Name?.Trim() ?? string.Empty : string.Empty,
            LeadDays = model.LeadDays,
            GiftId = model.GiftId
        };
        if (!occasion.Occasion.IsValid)
            return await words.TextAsync("Care.Wrong.Day");
        if (kind is OccasionKind.Festival or OccasionKind.CustomDate && occasion.Name.Length is 0 or > CareLimits.Name)
            return await words.FillAsync("Care.Wrong.Name", CareLimits.Name);
        if (occasion.LeadDays is < 0 or > CareLimits.LeadDays)
            return await words.FillAsync("Care.Wrong.Lead", CareLimits.LeadDays);
        if (plan.Gift(occasion.GiftId) is null)
            return await words.TextAsync("Care.Wrong.Gift");
        if (plan.Occasions.Any(other => other.Id != occasion.Id && other.Occasion.Code == occasion.Occasion.Code))
            return await words.TextAsync("Care.Wrong.Twice");
        if (model.Id == 0 && plan.Occasions.Count >= MostOccasions)
            return await words.FillAsync("Care.Wrong.TooMany", MostOccasions);
        await plans.SaveAsync(plan.Row, occasion);
        await NoteAsync();
        return null;
    }

    /// <summary>What is wrong; null when it is saved.</summary>
    public async Task<string?> SaveAsync(CarePlan plan, CareGiftModel model)
    {
        if (model.Name?.Trim() is not { Length: > 0 and <= CareLimits.GiftName } name)
            return await words.FillAsync("Care.Wrong.Name", CareLimits.GiftName);
        if (model.UnitCost is not { } cost || cost is < 0 or > CareLimits.Money)
            return await words.TextAsync("Care.Wrong.Cost");
        if (model.Stock is < 0)
            return await words.TextAsync("Care.Wrong.Stock");
        if (model.Words?.Length > 400)
            return await words.FillAsync("Care.Wrong.Name", 400);
        if (plan.Gifts.Any(other => other.Id != model.Id && string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
            return await words.TextAsync("Care.Wrong.GiftTwice");
        if (model.Id == 0 ? plan.Gifts.Count >= MostGifts : plan.Gift(model.Id) is null)
            return await words.FillAsync("Care.Wrong.TooMany", MostGifts);
        await plans.SaveAsync(plan.Row, new LoyaltyCareGift { Id = model.Id, Name = name, Words = model.Words?.Trim() ?? string.Empty, UnitCost = CareMoney.Cost(cost), Stock = model.Stock, IsActive = model.IsActive });
        await NoteAsync();
        return null;
    }

    public async Task NoteAsync() => await activities.InsertActivityAsync(ActivityTypeStore.CareChanged, await words.TextAsync("Care.Activity"));
}
