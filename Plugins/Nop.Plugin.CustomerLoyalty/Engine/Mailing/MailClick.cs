namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>One call of a link in a mail.</summary>
/// <param name="LinkKey">The same for the same link of the same mail.</param>
/// <param name="LooksAutomatic">The call itself said that no person made it.</param>
public readonly record struct MailClick(int Id, string LinkKey, DateTime OnUtc, bool LooksAutomatic);
