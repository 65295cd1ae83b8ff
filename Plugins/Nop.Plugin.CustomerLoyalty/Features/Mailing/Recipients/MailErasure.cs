using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>What is kept of a person for his mails.</summary>
public class MailErasure(MailPreferenceStore preferences, MailClickStore clicks, SuppressionStore suppressions) : IPersonalData, IPersonalExport
{
    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
    [
        PersonalTable.Of("mail-wishes", (await preferences.OfAsync(customerId)).Select(wish => new { wish.StoreId, wish.TopicsOff, wish.DaysBetween, wish.PausedUntilUtc, wish.ChangedOnUtc })),
        PersonalTable.Of("mail-clicks", (await clicks.OfAsync(customerId)).Select(click => new { click.Url, click.ClickedOnUtc, click.StoreId })),
        PersonalTable.Of("mail-stops", (await suppressions.OfAsync(customerId)).Select(row => new { row.Email, row.Reason, row.StoreId, row.CreatedOnUtc }))
    ];

    public async Task EraseAsync(int customerId)
    {
        await preferences.EraseAsync(customerId);
        await clicks.EraseAsync(customerId);
        await suppressions.EraseAsync(customerId);
    }
}
