namespace Nop.Core.Domain.Discounts;

public class DiscountRequirement : BaseEntity
{
    public RequirementGroupInteractionType? InteractionType
    {
        get => (RequirementGroupInteractionType?)InteractionTypeId;
        set => InteractionTypeId = (int?)value;
    }

    public bool IsGroup { get; set; }

    public int DiscountId { get; set; }

    public int? InteractionTypeId { get; set; }

    public int? ParentId { get; set; }

    public string DiscountRequirementRuleSystemName { get; set; }
}
