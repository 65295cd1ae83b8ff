using Demo.Web.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Demo.Web.Components;

/// <summary>The menu of the customer's own pages; plugins pass the id of their entry or nothing.</summary>
public class CustomerNavigationViewComponent : NopViewComponent
{
    public IViewComponentResult Invoke(object? selectedTabId = null) => View(new AccountNavigation(selectedTabId?.ToString() ?? ""));
}
