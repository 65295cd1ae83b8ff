using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Configuration;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Reports;

/// <summary>Reads the mails that another program puts into a folder, each once, and moves them into its folder 'read'.</summary>
public class ReportFolder(MailReports reports, ISettingService settings, ILogger logger) : IDispatchEnd
{
    private const int FilesAtOnce = 200;
    private const int LongestMail = 1024 * 1024;

    public async Task EndAsync()
    {
        var folder = (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).MailReportFolder.Trim();
        if (folder.Length == 0 || !Directory.Exists(folder))
            return;
        try
        {
            var read = Directory.CreateDirectory(Path.Combine(folder, "read")).FullName;
            foreach (var file in Directory.EnumerateFiles(folder, "*.eml").Order(StringComparer.Ordinal).Take(FilesAtOnce).ToList())
            {
                if (new FileInfo(file).Length <= LongestMail)
                    await reports.TakeAsync(DeliveryReportParser.Parse(await File.ReadAllTextAsync(file)));
                File.Move(file, Path.Combine(read, Path.GetFileName(file)), true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await logger.ErrorAsync($"Customer Loyalty: reports of mails in {folder}: {failure.Message}", failure);
        }
    }
}
