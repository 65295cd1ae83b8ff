using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Web;

/// <summary>What the reader can learn, and how far he is.</summary>
public record TrainingModel : BaseNopModel
{
    public IReadOnlyList<TrainingRoleModel> Roles { get; set; } = [];
    public bool HasSamples { get; set; }
    public bool MayAddSamples { get; set; }
    public bool MaySeeAll { get; set; }
    public int Done { get; set; }
    public int All { get; set; }
}

/// <param name="TourSteps">0 when the reader may see no page of it.</param>
/// <param name="TourStep">The step at which it goes on, from 1.</param>
public sealed record TrainingRoleModel(TrainingRole Role, int TourSteps, int TourStep, bool IsTourBegun, string? TourDone, string TourUrl, IReadOnlyList<ExerciseModel> Exercises);

/// <param name="Asked">What is asked about; null where nothing is asked.</param>
/// <param name="IsPossible">False while a question has nothing to ask about.</param>
public sealed record ExerciseModel(string Name, string Url, bool IsStarted, string? DoneOn, bool NeedsSample, string? Asked, bool IsPossible);

public record TrainingSearchModel : BaseSearchModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Training.";

    [NopResourceDisplayName(Prefix + "PersonId")]
    public int PersonId { get; set; }
    public IList<SelectListItem> AvailablePeople { get; set; } = [];

    [NopResourceDisplayName(Prefix + "OnlyFinished")]
    public bool OnlyFinished { get; set; }
}

public record TrainingLineModel : BaseNopEntityModel
{
    public string Person { get; set; } = string.Empty;
    public string Role { get; set; } = string.Empty;
    public string Item { get; set; } = string.Empty;
    public string Started { get; set; } = string.Empty;
    public string Finished { get; set; } = string.Empty;
    public int Attempts { get; set; }
    public DateTime StartedOnUtc { get; set; }
    public DateTime? FinishedOnUtc { get; set; }
    public int PersonId { get; set; }
}

public record TrainingListModel : BasePagedListModel<TrainingLineModel>;
