namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>Staff take an address off the list: it bounced by mistake, or its owner asked for it.</summary>
public class MailRelease(SuppressionStore suppressions)
{
    public Task ReleaseAsync(int id) => suppressions.DeleteAsync(id);
}
