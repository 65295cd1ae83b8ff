using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

/// <summary>A survey that the shop can run: whom it asks, when, and what follows from the answers. Its questions are in its versions.</summary>
public class LoyaltySurvey : BaseEntity
{
    /// <summary>Empty for a ready-made one whose name is a text of the shop.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Null for one of the shop's own.</summary>
    public string? ReadyMadeKey { get; set; }
    public int KindId { get; set; }
    public int OccasionId { get; set; }

    /// <summary>0 for all.</summary>
    public int StoreId { get; set; }
    public bool IsOn { get; set; }

    /// <summary>What happened before brings nobody an invitation.</summary>
    public DateTime? TakesFromUtc { get; set; }

    /// <summary>Asked on the page that completes an order, and not by mail.</summary>
    public bool AsksOnPage { get; set; }

    /// <summary>Between the occasion and the mail.</summary>
    public int DelayDays { get; set; }

    /// <summary>Between the mail and the only reminder; 0 for none.</summary>
    public int ReminderDays { get; set; }

    /// <summary>How long a link works.</summary>
    public int ValidDays { get; set; }

    /// <summary>Satisfaction, 0 to 100, below which a case is opened; 0 for never.</summary>
    public int LowBelow { get; set; }

    /// <summary>Category of such a case; null for the one that fits the weakest dimension.</summary>
    public string? CaseCategory { get; set; }

    /// <summary>For an answer; 0 for none.</summary>
    public int Points { get; set; }

    /// <summary>The questions that are asked now.</summary>
    public int VersionId { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    public SurveyKind Kind => (SurveyKind)KindId;
    public SurveyOccasion Occasion => (SurveyOccasion)OccasionId;
}
