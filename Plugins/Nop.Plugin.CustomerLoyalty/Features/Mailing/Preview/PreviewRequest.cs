using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;

/// <summary>A mail to look at before it is sent to anybody.</summary>
public sealed record PreviewRequest(MailPayload Payload)
{
    /// <summary>E-mail address or number of the customer whose mail it would be; empty for the reader himself.</summary>
    public string? As { get; init; }

    /// <summary>0 for the customer's own.</summary>
    public int LanguageId { get; init; }

    /// <summary>0 for the store that the reader is in.</summary>
    public int StoreId { get; init; }

    public ActionSource Source { get; init; }

    /// <summary>Words that are not saved yet; null for those of the source or the template.</summary>
    public MailText? Text { get; init; }
}
