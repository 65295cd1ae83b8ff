using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;

/// <summary>Where cases wait for somebody, with the hours in which it is worked.</summary>
public class LoyaltyCaseQueue : BaseEntity
{
    public string Name { get; set; } = string.Empty;

    /// <summary>0 for a queue that is worked around the clock.</summary>
    public int CalendarId { get; set; }

    /// <summary>Who is told when a promised time passes and nobody works on the case; 0 for nobody.</summary>
    public int LeaderId { get; set; }

    /// <summary>Takes everything that no category sends elsewhere. One is.</summary>
    public bool IsForEverythingElse { get; set; }
    public int DisplayOrder { get; set; }
}
