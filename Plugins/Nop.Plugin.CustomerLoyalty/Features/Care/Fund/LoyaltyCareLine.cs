using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

/// <summary>A line of a fund. Fund and number are unique and without gaps; it carries the sums after it, so that the last line says what there is. Rows are added only.</summary>
public class LoyaltyCareLine : BaseEntity
{
    public int FundId { get; set; }
    public int Number { get; set; }
    public int KindId { get; set; }
    public int PlanId { get; set; }

    /// <summary>0 for lines of the plan as a whole.</summary>
    public int TaskId { get; set; }

    /// <summary>0 for nobody, or somebody who was erased.</summary>
    public int CustomerId { get; set; }
    public int GiftId { get; set; }
    public int BackGiftId { get; set; }
    public decimal Planned { get; set; }
    public decimal Carried { get; set; }
    public decimal Reserved { get; set; }
    public decimal Spent { get; set; }
    public decimal PlanPlanned { get; set; }
    public decimal PlanCarried { get; set; }
    public decimal PlanReserved { get; set; }
    public decimal PlanSpent { get; set; }
    public decimal FundPlanned { get; set; }
    public decimal FundCarried { get; set; }
    public decimal FundReserved { get; set; }
    public decimal FundSpent { get; set; }

    /// <summary>0 for the task of the night.</summary>
    public int ById { get; set; }
    public int FromFundId { get; set; }
    public int FromNumber { get; set; }
    public DateTime OnUtc { get; set; }

    public FundLineKind Kind => (FundLineKind)KindId;

    public FundTotals PlanTotals => new(PlanPlanned, PlanCarried, PlanReserved, PlanSpent);

    public FundTotals FundTotals => new(FundPlanned, FundCarried, FundReserved, FundSpent);

    public FundLine Line => new()
    {
        Number = Number,
        Kind = Kind,
        PlanId = PlanId,
        ItemId = TaskId,
        CustomerId = CustomerId,
        GiftId = GiftId,
        BackGiftId = BackGiftId,
        Planned = Planned,
        Carried = Carried,
        Reserved = Reserved,
        Spent = Spent,
        ById = ById,
        FromFundId = FromFundId,
        FromNumber = FromNumber
    };

    /// <param name="book">After the line was written into it.</param>
    public static LoyaltyCareLine Of(int fundId, FundLine line, FundBook book, DateTime onUtc)
    {
        var (plan, fund) = (book.PlanOf(line.PlanId), book.Fund);
        return new LoyaltyCareLine
        {
            FundId = fundId,
            Number = line.Number,
            KindId = (int)line.Kind,
            PlanId = line.PlanId,
            TaskId = line.ItemId,
            CustomerId = line.CustomerId,
            GiftId = line.GiftId,
            BackGiftId = line.BackGiftId,
            Planned = line.Planned,
            Carried = line.Carried,
            Reserved = line.Reserved,
            Spent = line.Spent,
            PlanPlanned = plan.Planned,
            PlanCarried = plan.Carried,
            PlanReserved = plan.Reserved,
            PlanSpent = plan.Spent,
            FundPlanned = fund.Planned,
            FundCarried = fund.Carried,
            FundReserved = fund.Reserved,
            FundSpent = fund.Spent,
            ById = line.ById,
            FromFundId = line.FromFundId,
            FromNumber = line.FromNumber,
            OnUtc = onUtc
        };
    }
}
