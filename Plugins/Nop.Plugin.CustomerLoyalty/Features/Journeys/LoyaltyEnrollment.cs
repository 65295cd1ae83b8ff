using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>Somebody on a journey, and how far he has come. Of who is left alone it is kept that he would have begun it.</summary>
public class LoyaltyEnrollment : BaseEntity
{
    /// <summary>Journey, customer and subject: he begins once for the same.</summary>
    public string EnrollmentKey { get; set; } = string.Empty;
    public int JourneyId { get; set; }
    public int VersionId { get; set; }
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public string Subject { get; set; } = string.Empty;
    public int SubjectId { get; set; }
    public int ProductId { get; set; }
    public DateTime TriggeredOnUtc { get; set; }
    public DateTime EnteredOnUtc { get; set; }
    public bool IsControl { get; set; }

    /// <summary>What counts as success, and until when; see <see cref="GoalKind"/>.</summary>
    public int GoalId { get; set; }
    public DateTime MeasureUntilUtc { get; set; }

    /// <summary>The step that comes next; 0 for the first.</summary>
    public int StepId { get; set; }

    /// <summary>When the step before was due.</summary>
    public DateTime SinceUtc { get; set; }

    /// <summary>When to look again.</summary>
    public DateTime DueOnUtc { get; set; }
    public bool IsRunning { get; set; }
    public int EndId { get; set; }
    public DateTime? EndedOnUtc { get; set; }

    public JourneyEnd End => (JourneyEnd)EndId;

    public JourneyEntry Entry => new(StoreId, Subject, SubjectId, ProductId, TriggeredOnUtc);

    public JourneyProgress Progress => new(CustomerId, Entry, StepId, SinceUtc);

    public void Take(JourneyMove move, DateTime nowUtc)
    {
        StepId = move.Next.StepId;
        SinceUtc = move.Next.SinceUtc;
        if (move.DueOnUtc is { } due)
            DueOnUtc = due;
        else
            Finish(move.End, nowUtc);
    }

    public void Finish(JourneyEnd end, DateTime nowUtc)
    {
        IsRunning = false;
        EndId = (int)end;
        EndedOnUtc = nowUtc;
    }
}
