using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

public record JourneyReportModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string StateStyle { get; set; } = string.Empty;
    public JourneyFilterModel Filter { get; set; } = new();

    /// <summary>Each number with the list that stands behind it.</summary>
    public IReadOnlyList<JourneyNumberModel> Funnel { get; set; } = [];
    public IReadOnlyList<JourneyNumberModel> Ends { get; set; } = [];
    public IReadOnlyList<JourneyStepReportModel> Steps { get; set; } = [];
    public string Treated { get; set; } = string.Empty;
    public string Control { get; set; } = string.Empty;
    public string Uplift { get; set; } = string.Empty;
    public string UpliftStyle { get; set; } = string.Empty;
    public bool HasControl { get; set; }

    /// <summary>All mails of the journey together.</summary>
    public JourneyBroughtModel? Brought { get; set; }
}

public sealed record JourneyNumberModel(string Name, int Count, string Share, EnrollmentQuery Query);

/// <param name="Fates">What became of the actions of the step, by state and reason.</param>
public sealed record JourneyStepReportModel(string Name, JourneyNumberModel Reached, IReadOnlyList<JourneyFateModel> Fates, IReadOnlyList<JourneyVariantModel> Variants, JourneyBroughtModel? Brought);

public sealed record JourneyVariantModel(string Name, JourneyNumberModel Reached, string Won, JourneyBroughtModel? Brought);

/// <param name="StateId">Of the actions that stand so; 0 when there are none to show.</param>
public sealed record JourneyFateModel(string Text, int StateId, int ReasonId);

/// <summary>What mails brought by the last click; null of it where the step sends none.</summary>
/// <param name="Sent">Mails that left.</param>
public sealed record JourneyBroughtModel(int StepId, int Variant, int Sent, int Clicked, int Orders, decimal Revenue, string RevenueText)
{
    /// <summary>Of the mails that left.</summary>
    public decimal? ClickRate => Sent == 0 ? null : (decimal)Clicked / Sent;
}

public record JourneyPeopleSearchModel : BaseSearchModel
{
    public int JourneyId { get; set; }
    public EnrollmentGroup Group { get; set; }
    public int EndId { get; set; }
    public int StepId { get; set; }
    public int Variant { get; set; }
    public int SkipId { get; set; } = -1;

    /// <summary>As chosen in the report: when they began, where, and of which segment they are.</summary>
    public DateTime? FromDay { get; set; }
    public DateTime? ToDay { get; set; }
    public int StoreId { get; set; }
    public int SegmentId { get; set; }
    public string Name { get; set; } = string.Empty;
    public string Title { get; set; } = string.Empty;

    public EnrollmentQuery Query => new(JourneyId, Group, EndId, StepId, Variant, SkipId);
}

public record JourneyPersonModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public string Began { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string Next { get; set; } = string.Empty;
}

public record JourneyPeopleListModel : BasePagedListModel<JourneyPersonModel>;
