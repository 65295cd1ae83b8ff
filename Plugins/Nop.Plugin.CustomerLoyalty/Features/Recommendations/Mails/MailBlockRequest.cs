namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>For whom a mail wants products, and in which words.</summary>
/// <param name="Source">Names this one mail, as <c>campaign:12:3</c>: the same mail made twice counts once, and its links are told from those of others.</param>
public sealed record MailBlockRequest(int CustomerId, int StoreId, int LanguageId, string Source)
{
    public MailBlockKind Kind { get; init; } = MailBlockKind.Recommendations;

    /// <summary>For <see cref="MailBlockKind.Order"/>.</summary>
    public int OrderId { get; init; }

    /// <summary>For <see cref="MailBlockKind.Products"/>.</summary>
    public IReadOnlyList<int> ProductIds { get; init; } = [];

    /// <summary>Products at most; 0 for as many as the place says.</summary>
    public int Most { get; init; }

    /// <summary>False for a preview: nothing is counted, and clicks in it are not either.</summary>
    public bool Counts { get; init; } = true;
}
