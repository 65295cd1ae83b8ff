using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>A rule as it was from one moment on. Rule and version are unique: of two who change the same version one is second. Rows are added only.</summary>
public class LoyaltyEarningRuleVersion : BaseEntity
{
    public int RuleId { get; set; }
    public int Version { get; set; }

    /// <summary>False for a version that says that the rule gives nothing any more.</summary>
    public bool IsActive { get; set; }
    public string Definition { get; set; } = string.Empty;
    public DateTime FromUtc { get; set; }

    /// <summary>Who wrote it; 0 for the plugin itself.</summary>
    public int EditorId { get; set; }

    public EarningRule? ToRule() => EarningRuleText.TryRead(Definition) is { } rule ? rule with { Id = RuleId, Version = Version } : null;
}
