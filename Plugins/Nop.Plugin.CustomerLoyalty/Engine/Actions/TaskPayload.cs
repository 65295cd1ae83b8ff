namespace Nop.Plugin.CustomerLoyalty.Engine.Actions;

/// <param name="OwnerId">The member of staff; 0 for the customer's own or anybody.</param>
/// <param name="Kind">Number of the kind of task; 0 for none in particular.</param>
public sealed record TaskPayload(string Title, string Text, int OwnerId, int DueDays, int Kind = 0);
