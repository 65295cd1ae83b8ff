using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions;

public sealed class NextActionRow
{
    public int Id { get; init; }
    public int CustomerId { get; init; }
    public int StepId { get; init; }
    public int StateId { get; init; }
    public int Amount { get; init; }
    public decimal Value { get; init; }
    public int OwnerId { get; init; }
    public DateTime DueOnUtc { get; init; }
    public string? Outcome { get; init; }
    public string? Email { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }

    /// <summary>Never empty.</summary>
    public string Name => CustomerName.Of(FirstName, LastName, Email, CustomerId);
}

/// <param name="Won">Followed by an order in time.</param>
public sealed record NextActionResult(int StepId, bool IsControl, int Count, int Won);
