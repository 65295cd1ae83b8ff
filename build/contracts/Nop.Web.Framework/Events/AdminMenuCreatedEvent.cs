using Nop.Web.Framework.Menu;

namespace Nop.Web.Framework.Events;

public class AdminMenuCreatedEvent
{
    public AdminMenuItem RootMenuItem { get; protected set; }

    public AdminMenuCreatedEvent(IAdminMenu adminMenu, AdminMenuItem rootMenuItem)
    {
        RootMenuItem = rootMenuItem;
    }
}
