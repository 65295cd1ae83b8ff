using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Services.Helpers;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class NewsLetterSubscriptionController(IRepository<NewsLetterSubscription> rows, IStoreService stores, IDateTimeHelper dates) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Promotions.SUBSCRIBERS_VIEW)]
    public IActionResult List() => Grid(new GridPage("Admin.Promotions.NewsLetterSubscriptions", "Newsletter subscriptions", "~/Admin/NewsLetterSubscription/SubscriptionList")
    {
        Search = [new SearchField("SearchEmail", "Admin.Promotions.NewsLetterSubscriptions.Fields.Email")],
        Columns =
        [
            Columns.Text("Email", "Admin.Promotions.NewsLetterSubscriptions.Fields.Email"),
            Columns.Yes("Active", "Admin.Promotions.NewsLetterSubscriptions.Fields.Active"),
            Columns.Text("Store", "Admin.Promotions.NewsLetterSubscriptions.Fields.Store"),
            Columns.Date("CreatedOn", "Admin.Promotions.NewsLetterSubscriptions.Fields.CreatedOn")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Promotions.SUBSCRIBERS_VIEW)]
    public async Task<IActionResult> SubscriptionList(GridRequest request, string? searchEmail)
    {
        var names = (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name);
        var query = rows.Table;
        if (!string.IsNullOrWhiteSpace(searchEmail))
            query = query.Where(row => row.Email.Contains(searchEmail));
        var page = await query.OrderByDescending(row => row.Id).ToPagedListAsync(request.PageIndex, request.PageSize);
        var result = new List<object>();
        foreach (var row in page)
            result.Add(new { row.Email, row.Active, Store = names.GetValueOrDefault(row.StoreId, ""), CreatedOn = await dates.ConvertToUserTimeAsync(row.CreatedOnUtc, DateTimeKind.Utc) });
        return GridData(request, page, result);
    }
}
