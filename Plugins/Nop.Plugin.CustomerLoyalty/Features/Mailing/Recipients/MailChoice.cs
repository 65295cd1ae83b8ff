namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>What a customer wants, as his page shows and takes it.</summary>
/// <param name="IsSubscribed">Gets marketing mails at all.</param>
/// <param name="TopicsOn">Names of topics.</param>
/// <param name="DaysBetween">0, 7, 14 or 30.</param>
/// <param name="PausedUntilUtc">Null when nothing is paused.</param>
public sealed record MailChoice(bool IsSubscribed, IReadOnlyList<string> TopicsOn, int DaysBetween, DateTime? PausedUntilUtc);
