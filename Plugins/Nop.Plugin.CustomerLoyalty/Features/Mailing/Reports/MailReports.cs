using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Reports;

/// <summary>Learns from reports: dead addresses and people who complained get no more mails. The same report again changes nothing.</summary>
public class MailReports(SuppressionStore suppressions)
{
    /// <summary>Returns how many addresses are new on the list.</summary>
    public async Task<int> TakeAsync(IEnumerable<DeliveryReport> reports)
    {
        var added = 0;
        foreach (var report in reports)
            if (ReasonOf(report.Kind) is { } reason && await suppressions.AddAsync(report.Address, 0, reason, $"{report.Status} {report.Words}".Trim()))
                added++;
        return added;
    }

    private static SuppressionReason? ReasonOf(DeliveryReportKind kind) => kind switch
    {
        DeliveryReportKind.HardBounce => SuppressionReason.Bounced,
        DeliveryReportKind.Complaint => SuppressionReason.Complained,
        _ => null
    };
}
