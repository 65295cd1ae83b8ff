namespace Nop.Plugin.CustomerLoyalty.Features.Feedback;

/// <summary>Implemented by who keeps what customers write, and registered several times.</summary>
public interface IFeedbackSource
{
    FeedbackSourceKind Kind { get; }

    /// <summary>The newest first, at most so many.</summary>
    Task<IReadOnlyList<FeedbackText>> ReadAsync(FeedbackSpan span, int most);
}
