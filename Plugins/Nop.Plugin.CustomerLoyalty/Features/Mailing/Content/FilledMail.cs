namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>The words of a mail with their tokens filled, without the frame around.</summary>
/// <param name="Plain">The text part in the shop's own words; null when it follows from the HTML.</param>
/// <param name="Mentioned">The tokens that the words mention, without percent signs.</param>
/// <param name="Unknown">Those that nobody has a value for; they are left standing.</param>
public sealed record FilledMail(string Subject, string Body, string? Plain, IReadOnlySet<string> Mentioned, IReadOnlyList<string> Unknown);
