using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

/// <summary>What one person answered. When the person must be forgotten the marks stay and nobody knows whose they are.</summary>
public class LoyaltySurveyAnswer : BaseEntity
{
    /// <summary>One answer for each: the unique index makes a link work once.</summary>
    public int InvitationId { get; set; }
    public int SurveyId { get; set; }
    public int VersionId { get; set; }
    public int KindId { get; set; }

    /// <summary>0 when the person was forgotten; order and words are gone then, too.</summary>
    public int CustomerId { get; set; }
    public int OrderId { get; set; }
    public int StoreId { get; set; }

    /// <summary>Who looked after the customer; 0 for nobody.</summary>
    public int AgentId { get; set; }
    public int LanguageId { get; set; }
    public DateTime AnsweredOnUtc { get; set; }

    /// <summary>Means of each dimension, 1 to 7.</summary>
    public decimal? Reliability { get; set; }
    public decimal? Assurance { get; set; }
    public decimal? Tangibles { get; set; }
    public decimal? Empathy { get; set; }
    public decimal? Responsiveness { get; set; }

    /// <summary>What he had expected of the same order, kept here so that the gap outlives the person.</summary>
    public decimal? ExpectedReliability { get; set; }
    public decimal? ExpectedAssurance { get; set; }
    public decimal? ExpectedTangibles { get; set; }
    public decimal? ExpectedEmpathy { get; set; }
    public decimal? ExpectedResponsiveness { get; set; }

    /// <summary>The dimension that matters most to him; 0 when he did not say.</summary>
    public int ImportanceId { get; set; }
    public int? Satisfaction { get; set; }
    public int? Recommendation { get; set; }

    /// <summary>0 to 100; null when it does not tell how content he is.</summary>
    public decimal? SatisfactionIndex { get; set; }
    public bool IsLow { get; set; }

    /// <summary>Number of the case that it opened; 0 for none.</summary>
    public int CaseId { get; set; }

    /// <summary>Null until journal, points and case know of it.</summary>
    public DateTime? SettledOnUtc { get; set; }
    public string AnswersJson { get; set; } = string.Empty;

    /// <summary>All free words, for lists and search.</summary>
    public string? Words { get; set; }

    public SurveyKind Kind => (SurveyKind)KindId;
    public DimensionMarks Marks => new(Reliability, Assurance, Tangibles, Empathy, Responsiveness);
    public DimensionMarks Expected => new(ExpectedReliability, ExpectedAssurance, ExpectedTangibles, ExpectedEmpathy, ExpectedResponsiveness);
}
