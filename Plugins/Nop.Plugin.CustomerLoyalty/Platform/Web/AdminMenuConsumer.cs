using Nop.Services.Configuration;
using Nop.Services.Events;
using Nop.Services.Localization;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;

namespace Nop.Plugin.CustomerLoyalty.Platform.Web;

public class AdminMenuConsumer(ISettingService settings, ILocalizationService localization) : IConsumer<AdminMenuCreatedEvent>
{
    public async Task HandleEventAsync(AdminMenuCreatedEvent eventMessage)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (!current.IsInstalled)
            return;

        var root = new AdminMenuItem
        {
            SystemName = LoyaltyMenu.Root,
            Title = await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Menu"),
            IconClass = "fas fa-heart",
            Visible = true,
            PermissionNames = [.. LoyaltyPermissions.All],
            ChildNodes = [.. await PagesAsync(LoyaltyMenuTree.Pages, "far fa-dot-circle", eventMessage), .. await GroupsAsync(eventMessage)]
        };
        if (!eventMessage.RootMenuItem.InsertAfter("Promotions", root))
            eventMessage.RootMenuItem.ChildNodes.Add(root);
    }

    /// <summary>Each is seen by whoever may see one of its pages.</summary>
    private async Task<IReadOnlyList<AdminMenuItem>> GroupsAsync(AdminMenuCreatedEvent menu)
    {
        var groups = new List<AdminMenuItem>();
        foreach (var (name, pages) in LoyaltyMenuTree.Groups)
            groups.Add(new AdminMenuItem
            {
                SystemName = name,
                Title = await TitleAsync(name),
                IconClass = "far fa-dot-circle",
                Visible = true,
                ChildNodes = [.. await PagesAsync(pages, "far fa-circle", menu)]
            });
        return groups;
    }

    private async Task<IReadOnlyList<AdminMenuItem>> PagesAsync(IReadOnlyList<LoyaltyMenuPage> pages, string icon, AdminMenuCreatedEvent menu)
    {
        var items = new List<AdminMenuItem>();
        foreach (var page in pages)
            items.Add(new AdminMenuItem
            {
                SystemName = page.Name,
                Title = await TitleAsync(page.Name),
                Url = menu.GetMenuItemUrl(page.Controller, page.Action),
                IconClass = icon,
                Visible = true,
                PermissionNames = [page.Permission]
            });
        return items;
    }

    private Task<string> TitleAsync(string name) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{name[(LoyaltyMenu.Root.Length + 1)..]}");
}
