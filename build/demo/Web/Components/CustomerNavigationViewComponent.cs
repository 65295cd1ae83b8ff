using Demo.Web.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Demo.Web.Components;

/// <summary>The menu of the customer's own pages; plugins pass a number or a name for their entry, or nothing.</summary>
public class CustomerNavigationViewComponent : NopViewComponent
{
    // MVC hands a lone parameter of type object the whole bag of arguments, hence two.
    public IViewComponentResult Invoke(object? selectedTabId, string? title = null) =>
        View(new AccountNavigation(selectedTabId?.ToString() ?? "", title));
}
