using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>A rule of earning as it is now. What it was before is kept in <see cref="LoyaltyEarningRuleVersion"/>.</summary>
public class LoyaltyEarningRule : BaseEntity
{
    public string Name { get; set; } = string.Empty;
    public int KindId { get; set; }
    public int Priority { get; set; }
    public int Version { get; set; }
    public bool IsActive { get; set; }

    /// <summary>Kept for the grants that it made.</summary>
    public bool IsDeleted { get; set; }
    public string Definition { get; set; } = string.Empty;
    public DateTime CreatedOnUtc { get; set; }
    public DateTime ChangedOnUtc { get; set; }

    public EarningKind Kind => (EarningKind)KindId;

    public EarningRule? ToRule() => EarningRuleText.TryRead(Definition) is { } rule ? rule with { Id = Id, Version = Version } : null;
}
