namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>What became of the wish to ask a customer.</summary>
public enum AskOutcome
{
    Sent = 1,
    NothingToAsk = 2,
    NotRegistered = 3,
    NoValidEmail = 4,
    AskedLately = 5,
    NoTemplate = 6,
    NoSender = 7,

    /// <summary>The mail may or may not be on its way; it is not sent again by itself.</summary>
    NotProven = 8
}
