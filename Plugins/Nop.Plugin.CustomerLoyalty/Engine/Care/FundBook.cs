namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>
/// A fund as its lines say, as far as they were read, and what may be written next. What it decides holds for the line after
/// <see cref="Number"/> only: whoever finds that number taken reads again and decides anew.
/// </summary>
public sealed class FundBook
{
    private readonly Dictionary<int, FundTotals> _plans = [];
    private readonly Dictionary<int, decimal> _customers = [];
    private readonly Dictionary<int, CareItem> _items = [];
    private readonly Dictionary<int, int> _pieces = [];
    private readonly HashSet<(int FundId, int Number)> _carried = [];

    /// <summary>Of the last line; 0 for an empty fund.</summary>
    public int Number { get; private set; }
    public FundTotals Fund { get; private set; }

    public static FundBook Of(IEnumerable<FundLine> lines)
    {
        var book = new FundBook();
        foreach (var line in lines.OrderBy(line => line.Number))
            book.Write(line);
        return book;
    }

    /// <summary>Begins after lines that are not read one by one.</summary>
    /// <param name="customers">What is set aside and spent, by customer; likewise for the other parts.</param>
    public static FundBook At(
        int number, FundTotals fund, IReadOnlyDictionary<int, FundTotals> plans, IReadOnlyDictionary<int, decimal> customers, IReadOnlyDictionary<int, CareItem> items,
        IReadOnlyDictionary<int, int> pieces, IEnumerable<(int FundId, int Number)> carried)
    {
        var book = new FundBook { Number = number, Fund = fund };
        foreach (var (id, totals) in plans)
            book._plans[id] = totals;
        foreach (var (id, amount) in customers)
            book._customers[id] = amount;
        foreach (var (id, item) in items)
            book._items[id] = item;
        foreach (var (id, count) in pieces)
            book._pieces[id] = count;
        book._carried.UnionWith(carried);
        return book;
    }

    public FundTotals PlanOf(int planId) => _plans.GetValueOrDefault(planId);

    /// <summary>Set aside and spent for him in all plans.</summary>
    public decimal CustomerOf(int customerId) => _customers.GetValueOrDefault(customerId);

    public CareItem ItemOf(int itemId) => _items.GetValueOrDefault(itemId, CareItem.Nothing);

    /// <summary>Pieces of the gift that are taken.</summary>
    public int PiecesOf(int giftId) => _pieces.GetValueOrDefault(giftId);

    /// <summary>Takes a line as written. It is the one that was decided on the book as it is.</summary>
    public void Write(FundLine line)
    {
        Number = line.Number;
        Fund = Fund.With(line);
        _plans[line.PlanId] = PlanOf(line.PlanId).With(line);
        if (line.GiftId > 0)
            _pieces[line.GiftId] = PiecesOf(line.GiftId) + 1;
        if (line.BackGiftId > 0)
            _pieces[line.BackGiftId] = PiecesOf(line.BackGiftId) - 1;
        if (line.Kind == FundLineKind.CarriedIn)
            _carried.Add((line.FromFundId, line.FromNumber));
        if (line.ItemId == 0)
            return;
        _items[line.ItemId] = ItemOf(line.ItemId).With(line);
        _customers[line.CustomerId] = CustomerOf(line.CustomerId) + line.Reserved + line.Spent;
    }

    /// <summary>The plan's budget is that much from now on. What is set aside already stays, also when it is more.</summary>
    public FundStep Plan(int planId, decimal budget, int byId)
    {
        if (budget < 0)
            return FundRefusal.Negative;
        var change = CareMoney.Budget(budget) - PlanOf(planId).Planned;
        return change == 0 ? FundRefusal.Same : Next(new FundLine { Kind = FundLineKind.Planned, PlanId = planId, Planned = change, ById = byId });
    }

    /// <summary>Sets money aside for a customer and occasion, once.</summary>
    public FundStep Reserve(int planId, int itemId, int customerId, int giftId, decimal amount, FundCaps caps, int byId)
    {
        var cost = CareMoney.Cost(amount);
        var item = ItemOf(itemId);
        if (item.State != CareItemState.None)
            return item.IsOver ? FundRefusal.Over : FundRefusal.Same;
        return cost < 0 ? FundRefusal.Negative
            : Why(planId, customerId, giftId, cost, caps) is not FundRefusal.None and var why ? why
            : Next(new FundLine { Kind = FundLineKind.Reserved, PlanId = planId, ItemId = itemId, CustomerId = customerId, GiftId = giftId, Reserved = cost, ById = byId });
    }

    /// <summary>Another gift or sum; what somebody approved before counts no more.</summary>
    /// <param name="isRenamed">A gift that is on no list is something else for the same money: asked for or approved, it is to be asked for anew.</param>
    public FundStep Change(int itemId, int giftId, decimal amount, FundCaps caps, int byId, bool isRenamed = false)
    {
        var (item, cost) = (ItemOf(itemId), CareMoney.Cost(amount));
        if (Shut(item) is not FundRefusal.None and var shut)
            return shut;
        if (cost < 0)
            return FundRefusal.Negative;
        var isOther = giftId != item.GiftId;
        if (!isOther && cost == item.Reserved && !(isRenamed && item.State is (CareItemState.Requested or CareItemState.Approved)))
            return FundRefusal.Same;
        var taken = isOther ? giftId : 0;
        return Why(item.PlanId, item.CustomerId, taken, cost - item.Reserved, caps) is not FundRefusal.None and var why ? why
            : Next(Of(item, itemId, FundLineKind.Changed, byId) with { GiftId = taken, BackGiftId = isOther ? item.GiftId : 0, Reserved = cost - item.Reserved });
    }

    public FundStep Request(int itemId, int byId)
    {
        var item = ItemOf(itemId);
        return Shut(item) is not FundRefusal.None and var shut ? shut
            : item.State != CareItemState.Reserved ? FundRefusal.Same
            : Next(Of(item, itemId, FundLineKind.Requested, byId));
    }

    /// <summary>Somebody else than the one who asked says yes or no.</summary>
    public FundStep Decide(int itemId, bool isApproved, int byId)
    {
        var item = ItemOf(itemId);
        return Shut(item) is not FundRefusal.None and var shut ? shut
            : item.State != CareItemState.Requested ? FundRefusal.NotRequested
            : item.RequestedById == byId ? FundRefusal.OwnRequest
            : Next(Of(item, itemId, isApproved ? FundLineKind.Approved : FundLineKind.Refused, byId));
    }

    /// <summary>It was done and cost that much; the rest is free again.</summary>
    /// <param name="limit">More than that is not spent unless somebody approved it; null for no limit.</param>
    public FundStep Spend(int itemId, decimal cost, decimal? limit, int byId)
    {
        var (item, paid) = (ItemOf(itemId), CareMoney.Cost(cost));
        return Shut(item) is not FundRefusal.None and var shut ? shut
            : paid < 0 ? FundRefusal.Negative
            : paid > item.Reserved ? FundRefusal.AboveReserved
            : item.State != CareItemState.Approved && paid > limit ? FundRefusal.NeedsApproval
            : Next(Of(item, itemId, FundLineKind.Spent, byId) with { Reserved = -item.Reserved, Spent = paid });
    }

    /// <summary>Nothing comes of it: what was set aside returns, once.</summary>
    public FundStep Release(int itemId, int byId)
    {
        var item = ItemOf(itemId);
        return Shut(item) is not FundRefusal.None and var shut ? shut
            : Next(Of(item, itemId, FundLineKind.Released, byId) with { Reserved = -item.Reserved, BackGiftId = item.GiftId });
    }

    /// <summary>The year is over: what is free leaves the plan. What is still set aside stays until it is spent or released.</summary>
    public FundStep Close(int planId, YearEnd end)
    {
        var free = PlanOf(planId).Free;
        return free <= 0 ? FundRefusal.Same
            : Next(new FundLine { Kind = end == YearEnd.Carry ? FundLineKind.CarriedOut : FundLineKind.Lapsed, PlanId = planId, Carried = -free });
    }

    /// <summary>What a line of the year before took out comes in here, once.</summary>
    public FundStep CarryIn(int planId, int fromFundId, int fromNumber, decimal amount) => amount <= 0 ? FundRefusal.Negative
        : _carried.Contains((fromFundId, fromNumber)) ? FundRefusal.Same
        : Next(new FundLine { Kind = FundLineKind.CarriedIn, PlanId = planId, Carried = amount, FromFundId = fromFundId, FromNumber = fromNumber });

    private static FundRefusal Shut(CareItem item) => item.State == CareItemState.None ? FundRefusal.NotReserved : item.IsOver ? FundRefusal.Over : FundRefusal.None;

    private static FundLine Of(CareItem item, int itemId, FundLineKind kind, int byId) =>
        new() { Kind = kind, PlanId = item.PlanId, ItemId = itemId, CustomerId = item.CustomerId, ById = byId };

    /// <summary>Less than before is always allowed, whatever was cut meanwhile.</summary>
    private FundRefusal Why(int planId, int customerId, int giftId, decimal more, FundCaps caps)
    {
        if (giftId > 0 && caps.Stock is { } stock && PiecesOf(giftId) >= stock)
            return FundRefusal.SoldOut;
        if (more <= 0)
            return FundRefusal.None;
        if (caps.Customer is { } most && CustomerOf(customerId) + more > most)
            return FundRefusal.CustomerCap;
        if (PlanOf(planId).Free < more)
            return FundRefusal.PlanBudget;
        return caps.Year is { } year && Fund.Committed + more > year ? FundRefusal.YearCap : FundRefusal.None;
    }

    private FundLine Next(FundLine line) => line with { Number = Number + 1 };
}
