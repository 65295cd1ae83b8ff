namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;

/// <summary>A month for everybody: the shop's own words only, nothing that a customer wrote and no figure of his.</summary>
/// <param name="Others">Other months that everybody may read, the latest first.</param>
public sealed record PublicMonth(FeedbackMonth Month, string Intro, IReadOnlyList<PublicChange> Changes, IReadOnlyList<FeedbackMonth> Others);

/// <param name="Theme">Its name where the shop gave it one; empty for none.</param>
public sealed record PublicChange(DateOnly Day, string Theme, string Text);
