using Nop.Web.Framework.Menu;

namespace Nop.Web.Framework.Events;

public abstract class BaseMenuItemCreatedEvent
{
    private readonly IAdminMenu _menu;

    protected BaseMenuItemCreatedEvent(IAdminMenu adminMenu)
    {
        _menu = adminMenu;
    }

    public virtual string GetMenuItemUrl(string controllerName, string actionName) => _menu.GetMenuItemUrl(controllerName, actionName);
}
