using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

/// <summary>Entries in nopCommerce's activity log: that something was written, never what.</summary>
public class NoteActivity(ICustomerActivityService activities, ICustomerService customers, NoteTexts texts)
{
    public async Task SavedAsync(int customerId) => await AddAsync(customerId, await texts.FillAsync("Activity.NoteSaved", customerId));

    public async Task DeletedAsync(int customerId) => await AddAsync(customerId, await texts.FillAsync("Activity.NoteDeleted", customerId));

    public async Task TaggedAsync(int customerId, IEnumerable<string> names) => await AddAsync(customerId, await texts.FillAsync("Activity.TagsGiven", customerId, ListText.Of(names)));

    public async Task UntaggedAsync(int customerId, string name) => await AddAsync(customerId, await texts.FillAsync("Activity.TagTaken", customerId, name));

    /// <summary>A tag of everybody was renamed, joined or deleted.</summary>
    public Task TagsChangedAsync(string comment) => activities.InsertActivityAsync(ActivityTypeStore.CustomerNoted, comment);

    private async Task AddAsync(int customerId, string comment) =>
        await activities.InsertActivityAsync(ActivityTypeStore.CustomerNoted, comment, await customers.GetCustomerByIdAsync(customerId));
}
