using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>A mail as its recipient will read it.</summary>
public sealed record ComposedMail(string Subject, string Html, string Text, EmailAccount Account, string UnsubscribeUrl)
{
    public Language? Language { get; init; }

    /// <summary>False when there are no words in that language and the usual ones were taken.</summary>
    public bool IsInLanguage { get; init; } = true;

    public FilledMail? Filled { get; init; }

    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];
}
