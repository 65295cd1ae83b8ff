using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>Lists of contacts: of all that the reader may see, and of one customer.</summary>
public class ContactListFactory(ContactService contacts, ContactLines lines, OwnerService staff, CustomerAccess access, IPermissionService permissions, IWorkContext workContext, DeskWords words)
{
    private const int Latest = 20;
    private const int CardLines = 3;

    public async Task<ContactSearchModel> SearchAsync(ContactSearchModel search)
    {
        var any = await words.TextAsync("Contacts.Any");
        search.AvailableChannels = await words.ItemsAsync<ContactChannel>(any);
        search.AvailableDirections = await words.ItemsAsync<ContactDirection>(any);
        search.AvailableOutcomes = await words.ItemsAsync<ContactOutcome>(any);
        search.AvailablePromises = [.. await words.ItemsAsync<PromiseState>(any), new SelectListItem(await words.TextAsync("Contacts.Overdue"), $"{ContactSearchModel.Overdue}")];
        search.AvailableAgents = [new SelectListItem(any, "0"), .. (await staff.AgentsAsync()).Select(agent => new SelectListItem(agent.Name, $"{agent.Id}"))];
        search.MayWork = await MayWorkAsync();
        search.MayExport = await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersExport);
        search.SetGridPageSize();
        return search;
    }

    public async Task<ContactListModel> ListAsync(ContactSearchModel search)
    {
        var page = await contacts.PageAsync(await QueryAsync(search), search.Page - 1, search.PageSize);
        return await new ContactListModel().PrepareToGridAsync(search, page, () => LinesAsync(page));
    }

    public async Task<ContactQuery> QueryAsync(ContactSearchModel search)
    {
        var mine = await access.MineAsync();
        return new ContactQuery
        {
            CustomerId = search.CustomerId,
            AgentId = search.AgentId,
            ChannelId = search.ChannelId,
            DirectionId = search.DirectionId,
            OutcomeId = search.OutcomeId,
            OrderId = search.OrderId,
            CaseId = search.CaseId,
            PromiseOwnerId = search.PromiseOwnerId,
            PromiseStateId = Enum.IsDefined((PromiseState)search.PromiseId) ? search.PromiseId : 0,
            OverdueAtUtc = search.PromiseId == ContactSearchModel.Overdue ? contacts.Now : null,
            Words = search.Words,
            StoreId = search.StoreId,
            FromUtc = search.FromDay is { } from ? await words.UtcAsync(from.Date) : null,
            ToUtc = search.ToDay is { } to && to.Date < DateTime.MaxValue.Date ? await words.UtcAsync(to.Date.AddDays(1)) : null,
            OnlyOf = mine is null ? null : [.. mine],
            Reader = mine is null ? 0 : (await workContext.GetCurrentCustomerAsync()).Id
        };
    }

    /// <summary>Null for those who may not read contacts.</summary>
    /// <param name="form">To log one more; null for none.</param>
    public async Task<CustomerContactsModel?> OfCustomerAsync(int customerId, ContactModel? form)
    {
        if (!await permissions.AuthorizeAsync(LoyaltyPermissions.ContactsView))
            return null;
        var page = await contacts.PageAsync(new ContactQuery { CustomerId = customerId }, 0, Latest);
        var mayWork = await MayWorkAsync();
        return new CustomerContactsModel(customerId, mayWork, await lines.OfAsync(page), page.TotalCount - page.Count, mayWork ? form : null);
    }

    /// <summary>Null for those who may not read contacts.</summary>
    public async Task<ContactCardModel?> CardAsync(int customerId, int orderId) => await permissions.AuthorizeAsync(LoyaltyPermissions.ContactsView)
        ? new ContactCardModel(customerId, orderId, await MayWorkAsync(), await lines.OfAsync(await contacts.OfCustomerAsync(customerId, CardLines)))
        : null;

    /// <summary>Null for those who may not read contacts.</summary>
    public async Task<CaseContactsModel?> OfCaseAsync(CaseContactsModel about)
    {
        if (!await permissions.AuthorizeAsync(LoyaltyPermissions.ContactsView))
            return null;
        var page = await contacts.PageAsync(new ContactQuery { CaseId = about.CaseId }, 0, Latest);
        return about with { MayWork = await MayWorkAsync(), Latest = await lines.OfAsync(page), More = page.TotalCount - page.Count };
    }

    private async IAsyncEnumerable<ContactLine> LinesAsync(IEnumerable<LoyaltyContact> page)
    {
        foreach (var line in await lines.OfAsync(page))
            yield return line;
    }

    private Task<bool> MayWorkAsync() => permissions.AuthorizeAsync(LoyaltyPermissions.ContactsWork);
}
