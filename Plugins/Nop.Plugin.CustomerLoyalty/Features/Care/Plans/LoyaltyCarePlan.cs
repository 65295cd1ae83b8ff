using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

/// <summary>How the customers of a tier are cared for in a year.</summary>
public class LoyaltyCarePlan : BaseEntity
{
    public int FundId { get; set; }

    /// <summary>0 for customers without a tier.</summary>
    public int TierId { get; set; }
    public bool IsOn { get; set; }
    public int BudgetKindId { get; set; } = (int)CareBudgetKind.Amount;

    /// <summary>For each customer; with a share of the margin the most for one, 0 for no such limit.</summary>
    public decimal PerCustomer { get; set; }
    public decimal SharePercent { get; set; }

    /// <summary>For all customers of the plan together.</summary>
    public decimal Budget { get; set; }

    /// <summary>A gift that costs more has to be approved; null for none.</summary>
    public decimal? ApprovalLimit { get; set; }

    /// <summary>Who gets the tasks of customers whom nobody looks after; 0 for nobody.</summary>
    public int DefaultAgentId { get; set; }

    /// <summary>Counts every change of the plan, its occasions and gifts.</summary>
    public int Revision { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime? SwitchedOnUtc { get; set; }
    public int SwitchedById { get; set; }

    public CareBudgetKind BudgetKind => (CareBudgetKind)BudgetKindId;
}
