using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>A case that an agent opens for a customer who called or wrote.</summary>
public class NewCaseForm(CaseDesk desk, CaseThread thread, CaseNames names, CaseShelf shelf, CaseOrderStore orders, ICustomerService customers, CaseTexts texts)
{
    private const int MostOrders = 20;

    /// <summary>Null when there is no such customer.</summary>
    public async Task<AgentCaseModel?> PrepareAsync(AgentCaseModel model)
    {
        if (await customers.GetCustomerByIdAsync(model.CustomerId) is not { Deleted: false } customer)
            return null;
        model.Customer = CustomerName.Of(customer);
        if (model.Post == Guid.Empty)
            model.Post = Guid.NewGuid();
        model.Categories = await names.ChoicesAsync((await names.CategoriesAsync()).Select(one => (one.Key, one.Value)), "Cases.NoCategory", model.CategoryId);
        model.Orders = await names.ChoicesAsync(await orders.OfCustomerAsync(customer.Id, MostOrders), "Cases.NoOrder", model.OrderId);
        return model;
    }

    public async Task CheckAsync(AgentCaseModel model, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(model.Subject) || model.Subject.Trim().Length > CaseDesk.LongestSubject)
            state.AddModelError(nameof(model.Subject), await texts.TextAsync("Cases.Wrong.Subject"));
        if (string.IsNullOrWhiteSpace(model.Text) || model.Text.Trim().Length > CaseDesk.LongestText)
            state.AddModelError(nameof(model.Text), await texts.TextAsync("Cases.Wrong.Text"));
        if (model.OrderId > 0 && !await orders.IsOfCustomerAsync(model.OrderId, model.CustomerId))
            state.AddModelError(nameof(model.OrderId), await texts.TextAsync("Cases.Wrong.Order"));
    }

    /// <summary>It is the agent's own from the beginning.</summary>
    public async Task<int> OpenAsync(AgentCaseModel model, int agentId)
    {
        var category = model.CategoryId > 0 ? (await shelf.CategoryAsync(model.CategoryId))?.SystemName : null;
        var id = await desk.OpenAsync(new CaseOpening($"agent:{agentId}:{model.Post:N}", model.CustomerId, 0, CaseSource.Agent, category ?? string.Empty, model.Subject!.Trim(), model.Text!.Trim(), model.OrderId));
        await thread.ChangeAsync(id, CaseChange.Owner, agentId, agentId);
        return id;
    }
}
