namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;

/// <summary>What the mails of a step and variant brought.</summary>
/// <param name="Clicked">Mails in which persons clicked.</param>
/// <param name="Orders">By the last click within the window, cancelled ones left out.</param>
/// <param name="Revenue">In the shop's own currency, refunds taken back.</param>
public sealed record MailOutcome(int Step, int Variant, int Clicked, int Orders, decimal Revenue);
