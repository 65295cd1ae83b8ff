using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Writes for shoppers: files first, then the post that shows them. What fails is logged and said, never lost.</summary>
public class ShopCaseDesk(CaseDesk desk, CaseThread thread, CaseFiles files, CaseVisits visits, IStoreContext stores, ILogger logger)
{
    /// <summary>Null when it could not be saved now; the same form may be sent again.</summary>
    public async Task<CaseRecord?> OpenAsync(NewCaseModel model, int customerId, IReadOnlyList<SentFile> sent)
    {
        try
        {
            var opening = new CaseOpening($"shop:{(customerId > 0 ? customerId : 0)}:{model.Post:N}", customerId, (await stores.GetCurrentStoreAsync()).Id, model.OrderId > 0 ? CaseSource.OrderPage : CaseSource.MyCases,
                model.Category ?? string.Empty, model.Subject!.Trim(), model.Text!.Trim(), model.OrderId);
            var record = await desk.OpenAsync(opening, customerId > 0 ? null : new CaseGuest(model.Name!.Trim(), model.Email!.Trim(), await visits.LanguageAsync()));
            await files.KeepAsync(record.Case.Id, Guid.Empty, sent);
            // The form came before with other words: what was added is not lost.
            if (record.Case.Text is { } known && known != model.Text.Trim().Shortened(CaseDesk.LongestText))
                await thread.CustomerWritesAsync(record.Case.Id, model.Post, model.Text.Trim());
            return record;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            await TryLogAsync(failure);
            return null;
        }
    }

    /// <summary>Null when it could not be saved now.</summary>
    public async Task<CaseOutcome?> WriteAsync(int id, Guid post, string text, IReadOnlyList<SentFile> sent)
    {
        try
        {
            await files.KeepAsync(id, post, sent);
            return await thread.CustomerWritesAsync(id, post, text);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            await TryLogAsync(failure);
            return null;
        }
    }

    /// <summary>The database that refused the case may refuse the entry, too.</summary>
    private async Task TryLogAsync(Exception failure)
    {
        try
        {
            await logger.ErrorAsync("A shopper's message could not be saved; he was told and keeps what he typed.", failure);
        }
        catch (Exception again) when (again is not OutOfMemoryException)
        {
            // Nothing is left to tell it to.
        }
    }
}
