namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <param name="CapMails">Marketing mails that a customer gets at most within the window; 0 for no cap.</param>
/// <param name="CapDays">The window.</param>
/// <param name="Quiet">When no marketing mail leaves, in the customer's own time.</param>
public sealed record SendRules(int CapMails, int CapDays, QuietHours Quiet);
