using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>Something that an agent wants to do for a customer.</summary>
/// <param name="Key">Of the form: sent twice it is one task.</param>
/// <param name="FromId">The task of the case book that it is copied from; 0 for none.</param>
public sealed record CareIdea(Guid Key, int CustomerId, int FromId, string Name, string GiftName, decimal Cost, DateOnly Day, DateTime DueOnUtc, int OwnerId, int ById, DateTime NowUtc);

/// <summary>How it ended. The names are those of the texts that tell it.</summary>
public enum CareIdeaOutcome
{
    Made,

    /// <summary>No plan that is on is there for the customer in that year.</summary>
    NoPlan,

    /// <summary>He is of the control group.</summary>
    Control
}

/// <param name="Refusal">Why no money could be set aside for it; it waits for some then.</param>
public readonly record struct CareIdeaResult(CareIdeaOutcome Outcome, int TaskId, FundRefusal Refusal);
