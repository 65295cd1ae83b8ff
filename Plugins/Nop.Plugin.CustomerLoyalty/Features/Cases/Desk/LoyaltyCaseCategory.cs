using Nop.Core;
using Nop.Core.Domain.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;

/// <summary>What a case is about; decides its queue and its first priority.</summary>
public class LoyaltyCaseCategory : BaseEntity, ILocalizedEntity
{
    /// <summary>What other features and forms call it; never changes.</summary>
    public string SystemName { get; set; } = string.Empty;
    public string Name { get; set; } = string.Empty;
    public int QueueId { get; set; }
    public int PriorityId { get; set; }

    /// <summary>Offered to shoppers; others are for staff and other features.</summary>
    public bool IsPublic { get; set; }
    public bool IsActive { get; set; }
    public int DisplayOrder { get; set; }
}
