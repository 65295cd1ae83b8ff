namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>What a mail server reported about one recipient.</summary>
/// <param name="Kind">See <see cref="DeliveryReportKind"/>.</param>
/// <param name="Status">The enhanced status code, such as 5.1.1; empty when there was none.</param>
/// <param name="Words">Why, in the words of the server.</param>
public sealed record DeliveryReport(DeliveryReportKind Kind, string Address, string Status, string Words);
