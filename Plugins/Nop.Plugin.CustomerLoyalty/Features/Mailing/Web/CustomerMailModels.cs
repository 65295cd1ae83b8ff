namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>A customer's mails: what he gets, what he got, what not and why.</summary>
/// <param name="Consent">How he stands to marketing mails of each store, in words.</param>
public sealed record CustomerMailsModel(int CustomerId, IReadOnlyList<string> Consent, IReadOnlyList<CustomerMailModel> Mails, bool HasMore);

/// <param name="Tone">Bootstrap colour.</param>
/// <param name="When">When it left or was decided on; for one that waits when it is due.</param>
public sealed record CustomerMailModel(int Id, string When, string Template, string Source, string State, string Tone, string Reason, bool IsMarketing, string Clicked);
