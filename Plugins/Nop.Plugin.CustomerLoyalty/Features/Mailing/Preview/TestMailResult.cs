namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;

/// <param name="About">The address, or the words of the server.</param>
public sealed record TestMailResult(TestMailOutcome Outcome, string About);

/// <summary>Names are part of the keys of their texts.</summary>
public enum TestMailOutcome
{
    Sent,
    NoAddress,
    NotWritten,
    TooMany,
    NotSent
}
