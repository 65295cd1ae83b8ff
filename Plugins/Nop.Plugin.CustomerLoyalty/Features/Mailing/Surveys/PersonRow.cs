namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Surveys;

/// <summary>What nopCommerce knows of a customer that matters for his mails.</summary>
public readonly record struct PersonRow(int Id, string? Email, bool IsGone, string? TimeZoneId);
