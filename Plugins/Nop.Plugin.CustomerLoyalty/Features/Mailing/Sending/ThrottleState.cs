namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;

/// <summary>How an account or a recipient's domain stands on this node.</summary>
/// <param name="AccountId">0 for a domain.</param>
/// <param name="Sent">In this minute.</param>
/// <param name="PutOff">To later minutes.</param>
/// <param name="RestsUntilUtc">Its server failed and is left alone; null when it may be used.</param>
public sealed record ThrottleState(int AccountId, string Domain, int Sent, int PutOff, DateTime? RestsUntilUtc);
