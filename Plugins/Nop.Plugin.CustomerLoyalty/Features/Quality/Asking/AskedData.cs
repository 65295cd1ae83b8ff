using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>What is kept about a customer's data, and that he was asked for them.</summary>
public class AskedData(DataRequestStore requests, DataQualityStore quality, DataMarkStore marks) : IPersonalData, IPersonalExport
{
    public async Task EraseAsync(int customerId)
    {
        await requests.EraseAsync(customerId);
        await quality.EraseAsync(customerId);
        await marks.EraseAsync(customerId);
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
    [
        PersonalTable.Of("data-requests", await requests.OfAsync(customerId)),
        PersonalTable.Of("data-quality", await quality.FindAsync(customerId) is { } row ? [row] : Array.Empty<LoyaltyDataQuality>())
    ];

    public Task<LoyaltyDataRequest?> LastRequestAsync(int customerId) => requests.LastOfAsync(customerId);
}
