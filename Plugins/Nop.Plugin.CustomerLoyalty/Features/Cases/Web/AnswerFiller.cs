using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Services.Customers;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Fills the tokens of an answer template for a case.</summary>
public class AnswerFiller(CaseShelf shelf, CaseOrderStore orders, ICustomerService customers, IWorkContext workContext, IStoreService stores)
{
    /// <summary>Names that a template may mention.</summary>
    public static readonly IReadOnlyList<string> Tokens = ["%Customer.FirstName%", "%Customer.FullName%", "%Case.Number%", "%Case.Subject%", "%Order.Number%", "%Agent.Name%", "%Store.Name%"];

    /// <summary>Empty for a template that is gone.</summary>
    public async Task<string> FillAsync(int templateId, LoyaltyCase row)
    {
        if (await shelf.TemplateAsync(templateId) is not { } template)
            return string.Empty;
        var customer = row.CustomerId > 0 ? await customers.GetCustomerByIdAsync(row.CustomerId) : null;
        var all = await stores.GetAllStoresAsync();
        var text = template.Text
            .Replace("%Customer.FirstName%", customer?.FirstName ?? row.GuestName ?? string.Empty, StringComparison.Ordinal)
            .Replace("%Customer.FullName%", customer is null ? row.GuestName ?? string.Empty : await customers.GetCustomerFullNameAsync(customer), StringComparison.Ordinal)
            .Replace("%Case.Number%", row.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("%Case.Subject%", row.Subject, StringComparison.Ordinal)
            .Replace("%Order.Number%", row.OrderId > 0 ? await orders.NumberAsync(row.OrderId) ?? string.Empty : string.Empty, StringComparison.Ordinal)
            .Replace("%Agent.Name%", await customers.GetCustomerFullNameAsync(await workContext.GetCurrentCustomerAsync()), StringComparison.Ordinal);
        return text.Replace("%Store.Name%", (all.FirstOrDefault(store => store.Id == row.StoreId) ?? all.FirstOrDefault())?.Name ?? string.Empty, StringComparison.Ordinal);
    }
}
