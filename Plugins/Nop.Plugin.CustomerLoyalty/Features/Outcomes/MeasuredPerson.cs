namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

/// <summary>Somebody whom chance put into one arm of a measure, and the time in which what he buys counts.</summary>
/// <param name="FromUtc">When he first came into it.</param>
/// <param name="UntilUtc">Included.</param>
public readonly record struct MeasuredPerson(int CustomerId, bool IsControl, DateTime FromUtc, DateTime UntilUtc);
