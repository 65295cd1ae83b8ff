namespace Nop.Plugin.CustomerLoyalty.Features.Feedback;

/// <summary>What customers wrote anywhere.</summary>
public class FeedbackReader(IEnumerable<IFeedbackSource> sources)
{
    /// <summary>More of one kind than anybody would read; the page says when there are more.</summary>
    public const int MostOfAKind = 10_000;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<FeedbackText>> ReadAsync(FeedbackSpan span)
    {
        var texts = new List<FeedbackText>();
        foreach (var source in sources)
            texts.AddRange(await source.ReadAsync(span, MostOfAKind));
        return [.. texts.Where(text => !string.IsNullOrWhiteSpace(text.Text)).OrderByDescending(text => text.OnUtc).ThenBy(text => text.Kind).ThenByDescending(text => text.Id)];
    }
}
