namespace Nop.Plugin.CustomerLoyalty.Features.Staff;

/// <summary>What a member of staff did with cases in a period, as counted by who keeps them; times are measured in business hours.</summary>
/// <param name="Handled">Times that he closed a case; <paramref name="Reopened"/> of these it was opened again.</param>
/// <param name="Promised">First answers and solutions that a service level promised, of which <paramref name="InTime"/> came in time.</param>
/// <param name="Rated">Customers who said how content they are with the handling, from 1 to 5: sum and sum of squares beside.</param>
public sealed record ServiceWork(int AgentId, long Handled, long Promised, long InTime, long Reopened, long Rated, double Ratings, double SquaredRatings)
{
    /// <summary>How sure of himself and how kind the customers found him, from surveys, 1 to 7.</summary>
    public (long Count, double Sum, double Squares) Assurance { get; init; }
    public (long Count, double Sum, double Squares) Empathy { get; init; }

    /// <summary>Hours of the business calendar from opening to the first answer, of who gave it, and to the closing without those in which the customer was asked.</summary>
    public (long Count, double Sum, double Squares) FirstAnswers { get; init; }
    public (long Count, double Sum, double Squares) Solutions { get; init; }

    /// <summary>Customers who bought again after their case was closed, among those of whom it can be known.</summary>
    public long Measurable { get; init; }
    public long Recovered { get; init; }
}
