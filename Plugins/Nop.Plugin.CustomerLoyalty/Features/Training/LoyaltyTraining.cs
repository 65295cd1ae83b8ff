using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Training;

/// <summary>How far a member of staff is with one exercise or tour. Person and item are unique.</summary>
public class LoyaltyTraining : BaseEntity
{
    public int CustomerId { get; set; }

    /// <summary>Name of an exercise, or 'tour:' and the role.</summary>
    public string Item { get; set; } = string.Empty;
    public DateTime StartedOnUtc { get; set; }

    /// <summary>The first time; doing it again changes nothing.</summary>
    public DateTime? FinishedOnUtc { get; set; }

    /// <summary>The step of a tour that was looked at last, from 1.</summary>
    public int Step { get; set; }

    /// <summary>How often the person asked whether it is done.</summary>
    public int Attempts { get; set; }
}
