namespace Nop.Plugin.CustomerLoyalty.Features.Feedback;

/// <summary>Something that a customer wrote. It stays where it is kept: what is erased there is not found here any more.</summary>
/// <param name="Id">Of the answer, case or review.</param>
/// <param name="IsBad">A low answer, a case, a review with few stars.</param>
public sealed record FeedbackText(FeedbackSourceKind Kind, int Id, DateTime OnUtc, string Text, bool IsBad);

/// <summary>Which texts.</summary>
/// <param name="StoreId">0 for all.</param>
/// <param name="BeforeUtc">Exclusive.</param>
public readonly record struct FeedbackSpan(int StoreId, DateTime FromUtc, DateTime BeforeUtc);
