using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;

/// <summary>A mail as it would leave now, and what is to be known of it.</summary>
public sealed record PreviewedMail
{
    public required Customer Customer { get; init; }

    /// <summary>Null when it cannot be written, see <see cref="Problem"/>.</summary>
    public OutgoingMail? Mail { get; init; }

    public EmailAccount? Account { get; init; }

    public string Language { get; init; } = string.Empty;

    public ActionReason Problem { get; init; }

    public string ProblemWords { get; init; } = string.Empty;

    /// <summary>What the gate says of this customer at this moment.</summary>
    public SendDecision Decision { get; init; } = SendDecision.Send;

    public IReadOnlyList<PreviewWarning> Warnings { get; init; } = [];
}
