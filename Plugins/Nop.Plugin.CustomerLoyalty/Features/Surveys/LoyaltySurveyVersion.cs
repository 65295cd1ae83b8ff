using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

/// <summary>The questions of a survey as they were at one time. A row is never changed: answers keep the questions that they were given to.</summary>
public class LoyaltySurveyVersion : BaseEntity
{
    public int SurveyId { get; set; }

    /// <summary>From 1 within the survey.</summary>
    public int Number { get; set; }
    public string FormJson { get; set; } = string.Empty;

    /// <summary>0 for one that came with the plugin.</summary>
    public int ById { get; set; }
    public DateTime CreatedOnUtc { get; set; }
}
