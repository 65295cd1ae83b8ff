using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Customers;
using Nop.Services.Security;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;

/// <summary>The statement of a customer for staff.</summary>
public class StatementFactory(StatementReader statements, GrantWords words, ICustomerService customers, IStoreService stores, IPermissionService permissions, WalletHandler wallet, IWorkContext workContext)
{
    public const int PageSize = 50;

    /// <summary>Null when there is no such customer.</summary>
    public async Task<StatementModel?> PrepareAsync(int customerId, int storeId, int page, StatementModel? typed = null)
    {
        if (await customers.GetCustomerByIdAsync(customerId) is not { Deleted: false } customer)
            return null;
        var all = await stores.GetAllStoresAsync();
        var store = all.FirstOrDefault(one => one.Id == storeId) ?? all.FirstOrDefault(one => one.Id == customer.RegisteredInStoreId) ?? all[0];
        var language = (await workContext.GetWorkingLanguageAsync()).Id;
        var statement = await statements.ReadAsync(customerId, store.Id, language, Math.Max(1, page), PageSize);
        var model = typed ?? new StatementModel { FormKey = Guid.NewGuid() };
        (model.CustomerId, model.StoreId, model.Page, model.Pages) = (customerId, store.Id, Math.Max(1, page), Math.Max(1, (statement.TotalLines + PageSize - 1) / PageSize));
        model.Customer = await customers.GetCustomerFullNameAsync(customer) is { Length: > 0 } name ? name : customer.Email ?? $"#{customerId}";
        (model.Balance, model.Pending, model.Debt) = (statement.Balance, statement.Pending, statement.Debt);
        model.CoreBalance = await wallet.CoreBalanceAsync(customerId, store.Id);
        model.MayAdjust = await permissions.AuthorizeAsync(LoyaltyPermissions.PointsAdjust);
        model.AvailableStores = [.. all.Select(one => new SelectListItem(one.Name, one.Id.ToString(CultureInfo.InvariantCulture), one.Id == store.Id))];
        var why = await words.WhyAsync([.. statement.Lines.Select(line => line.GrantId).Concat(statement.Waiting.Select(grant => grant.Id)).Where(id => id > 0).Distinct()]);
        model.Lines = [];
        foreach (var line in statement.Lines)
            model.Lines.Add(new StatementLineModel(await words.TimeAsync(line.OnUtc), line.Text, GrantWords.Signed(line.Points), line.Points < 0, line.Balance.ToString("N0"), why.GetValueOrDefault(line.GrantId)));
        model.Waiting = [];
        foreach (var grant in statement.Waiting)
            model.Waiting.Add(new WaitingModel(await words.ForAsync(grant, language), GrantWords.Signed(grant.Points - grant.Reversed), await words.DayAsync(grant.DueOnUtc), why.GetValueOrDefault(grant.Id)));
        return model;
    }
}
