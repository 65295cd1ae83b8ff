namespace Nop.Plugin.CustomerLoyalty.Engine.Actions;

/// <summary>An action that is to happen once. Two with the same key are the same action, whoever planned them and however often.</summary>
/// <param name="Key">At most 100 characters, compared without regard to case.</param>
/// <param name="ExpiresOnUtc">What has not happened by then happens no more.</param>
/// <param name="Payload">The JSON of the payload of its kind, see <see cref="ActionPayload"/>.</param>
public sealed record PlannedAction(
    string Key,
    ActionKind Kind,
    ActionSource Source,
    int CustomerId,
    int StoreId,
    DateTime DueOnUtc,
    DateTime ExpiresOnUtc,
    string Payload)
{
    public const int MaxKeyLength = 100;
}
