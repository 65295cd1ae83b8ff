using Nop.Core.Domain.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>A mail as its recipient will read it.</summary>
public sealed record ComposedMail(string Subject, string Html, string Text, EmailAccount Account, string UnsubscribeUrl);
