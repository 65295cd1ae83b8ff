using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Gives the values of some tokens, when a mail mentions them.</summary>
public interface IMailTokenSource
{
    /// <param name="wanted">The tokens that the mail mentions, without percent signs.</param>
    /// <param name="tokens">Takes the values; what is there already was said by somebody before.</param>
    Task AddAsync(MailRequest request, IReadOnlySet<string> wanted, IDictionary<string, MailToken> tokens);
}
