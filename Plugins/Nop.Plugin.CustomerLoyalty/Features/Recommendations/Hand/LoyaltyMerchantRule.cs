using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

/// <summary>The merchant's hand in what blocks show.</summary>
public class LoyaltyMerchantRule : BaseEntity
{
    /// <summary>0 for all places.</summary>
    public int PlaceId { get; set; }
    public int KindId { get; set; }
    public int SubjectId { get; set; }

    /// <summary>Product, category or manufacturer; 0 for the other subjects.</summary>
    public int EntityId { get; set; }

    /// <summary>For margin per cent, for stock pieces, for newness days.</summary>
    public int Threshold { get; set; }

    /// <summary>Of a pin: 1 is the first.</summary>
    public int Position { get; set; }

    /// <summary>Of a boost: 100 changes nothing.</summary>
    public int Percent { get; set; }

    public RuleKind Kind => (RuleKind)KindId;

    public RuleSubject Subject => (RuleSubject)SubjectId;
}
