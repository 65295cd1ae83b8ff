namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;

/// <summary>Something that is better mended before the mail is sent.</summary>
/// <param name="About">What the warning's text speaks of: a token, a language, a number.</param>
public sealed record PreviewWarning(PreviewWarningKind Kind, string About = "");
