using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

namespace Plugin.Tests.Support;

/// <summary>The shop's care in shop words: a plan for customers without a tier unless another is named, 50 for each, a birthday gift for 20 a fortnight before.</summary>
public sealed class CareOffice(Shop shop)
{
    public int Year => shop.Now.Year;

    public async Task<CarePlan> Plans(Action<LoyaltyCarePlan>? with = null, int tierId = 0, int? year = null, int control = 0, decimal? yearCap = null, bool birthday = true, int storeId = 0)
    {
        var fund = await Fund(year, fund => (fund.ControlPercent, fund.YearCap) = (control, yearCap), storeId);
        var row = new LoyaltyCarePlan { TierId = tierId, PerCustomer = 50, Budget = 1_000 };
        with?.Invoke(row);
        var plan = await shop.With<CarePlans, LoyaltyCarePlan?>(plans => plans.AddAsync(fund, row));
        if (birthday)
            await Occasion(plan!.Id, new LoyaltyCareOccasion { KindId = (int)OccasionKind.Birthday, LeadDays = 14 }, await Gift(plan.Id, "Tea", 20));
        return await Plan(plan!.Id);
    }

    public async Task<LoyaltyCareFund> Fund(int? year = null, Action<LoyaltyCareFund>? with = null, int storeId = 0)
    {
        var fund = await shop.With<CareFunds, LoyaltyCareFund>(funds => funds.GetOrStartAsync(year ?? Year, storeId));
        with?.Invoke(fund);
        await shop.With<CareFunds>(funds => funds.SaveAsync(fund));
        return fund;
    }

    public async Task<CarePlan> Plan(int id) => (await shop.With<CarePlans, CarePlan?>(plans => plans.FindAsync(id)))!;

    public async Task<int> Gift(int planId, string name, decimal cost, string words = "", int? stock = null)
    {
        var gift = new LoyaltyCareGift { Name = name, UnitCost = cost, Words = words, Stock = stock };
        await shop.With<CarePlans>(async plans => await plans.SaveAsync((await plans.FindAsync(planId))!.Row, gift));
        return gift.Id;
    }

    public async Task<int> Occasion(int planId, LoyaltyCareOccasion occasion, int giftId)
    {
        occasion.GiftId = giftId;
        await shop.With<CarePlans>(async plans => await plans.SaveAsync((await plans.FindAsync(planId))!.Row, occasion));
        return occasion.Id;
    }

    public Task Switches(CarePlan plan, bool on) => shop.With<CarePlans>(async plans => await plans.SwitchAsync((await plans.FindAsync(plan.Id))!.Row, on));

    public Task Changes(CarePlan plan, Action<LoyaltyCarePlan> change) => shop.With<CarePlans>(async plans =>
    {
        var row = (await plans.FindAsync(plan.Id))!.Row;
        change(row);
        await plans.SaveAsync(row);
    });

    public Task Works() => shop.RunTask<CareTask>();

    /// <summary>Two days pass, so that a night was between, and the task runs.</summary>
    public async Task Night()
    {
        shop.Days.Pass(2);
        await Works();
    }

    public async Task<Shopper> Customer(string name, int? month = null, int? day = null, int year = 1990)
    {
        var shopper = await shop.Customer(name);
        if (month is not null)
            await Born(shopper, month.Value, day!.Value, year);
        return shopper;
    }

    public async Task Born(Shopper shopper, int month, int day, int year = 1990)
    {
        var row = (await shop.Rows<Customer>()).Single(customer => customer.Id == shopper.Id);
        row.DateOfBirth = shopper.Customer.DateOfBirth = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc);
        await shop.Change(row);
    }

    public async Task<IReadOnlyList<LoyaltyCareTask>> Tasks(Shopper? shopper = null) => [.. (await shop.Rows<LoyaltyCareTask>()).Where(task => shopper is null || task.CustomerId == shopper.Id)];

    public async Task<LoyaltyCareTask> Only(Shopper? shopper = null) => (await Tasks(shopper)).Single();

    public Task<FundTotals> Money(CarePlan plan) => shop.With<CarePlans, FundTotals>(plans => plans.TotalsAsync(plan.Id));

    public Task<FundRefusal> Done(LoyaltyCareTask task, decimal cost, Shopper by, string story = "") =>
        shop.With<CareDesk, FundRefusal>(async desk => await desk.DoneAsync((await desk.FindAsync(task.Id))!, cost, story, by.Id), by);

    public Task<FundRefusal> Leaves(LoyaltyCareTask task, Shopper by) => shop.With<CareDesk, FundRefusal>(async desk => await desk.LeaveAsync((await desk.FindAsync(task.Id))!, "moved away", by.Id), by);

    public Task<FundRefusal> Chooses(LoyaltyCareTask task, Shopper by, int giftId, string name = "", decimal amount = 0) =>
        shop.With<CareDesk, FundRefusal>(async desk => await desk.ChooseAsync((await desk.FindAsync(task.Id))!, giftId, name, amount, by.Id), by);

    public Task<FundRefusal> Asks(LoyaltyCareTask task, Shopper by) => shop.With<CareDesk, FundRefusal>(async desk => await desk.RequestAsync((await desk.FindAsync(task.Id))!, by.Id), by);

    public Task<FundRefusal> Decides(LoyaltyCareTask task, bool yes, Shopper by) => shop.With<CareDesk, FundRefusal>(async desk => await desk.DecideAsync((await desk.FindAsync(task.Id))!, yes, by.Id), by);
}
