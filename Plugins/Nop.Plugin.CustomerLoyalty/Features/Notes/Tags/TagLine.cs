namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

/// <summary>A tag, how many customers bear it, and what asks for it or gives it.</summary>
public sealed record TagLine(LoyaltyTag Tag, int Customers, IReadOnlyList<TagUse> Uses);
