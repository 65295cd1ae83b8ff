using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Links;
using Nop.Plugin.CustomerLoyalty.Platform.Security;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Who is at the shop's pages of cases, and which cases are his.</summary>
public class CaseVisits(CaseBook book, CaseLinks links, ICustomerService customers, IWorkContext workContext)
{
    private const int MostMerges = 20;

    /// <summary>0 for somebody who is not logged in, and for staff who look at the shop as a customer.</summary>
    public async Task<int> CustomerAsync()
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        return workContext.OriginalCustomerIfImpersonated is null && await customers.IsRegisteredAsync(customer) ? customer.Id : 0;
    }

    public async Task<int> LanguageAsync() => (await workContext.GetWorkingLanguageAsync()).Id;

    /// <summary>Null for a case of somebody else, as for one that is not there; where it became part of another one, that.</summary>
    public async Task<CaseRecord?> MineAsync(int id)
    {
        var customerId = await CustomerAsync();
        return customerId > 0 && await book.LoadAsync(id) is { } record && record.Case.CustomerId == customerId ? record : null;
    }

    /// <summary>Null unless the link was signed here for a case of somebody without an account.</summary>
    public async Task<CaseRecord?> OfGuestAsync(string? token) =>
        await links.OpenAsync(token, SealPurpose.Case) is { } id && await book.LoadAsync(id) is { Case: { CustomerId: 0, GuestEmail: not null } } record ? record : null;

    /// <summary>The case on whose page he sees another one: that itself, or for a guest the one that it became part of. Null when he sees it nowhere.</summary>
    public async Task<CaseRecord?> SeenOnAsync(int id, string? token)
    {
        if (string.IsNullOrEmpty(token))
            return await MineAsync(id);
        if (await OfGuestAsync(token) is not { } page)
            return null;
        for (var (part, step) = (id, 0); step < MostMerges; step++)
        {
            if (part == page.Case.Id)
                return page;
            if (await book.LoadAsync(part) is not { Case.MergedIntoId: > 0 and var next })
                return null;
            part = next;
        }

        return null;
    }

    /// <summary>Null unless the link was signed here for rating a case.</summary>
    public async Task<CaseRecord?> ToRateAsync(string? token) => await links.OpenAsync(token, SealPurpose.CaseRating) is { } id ? await book.LoadAsync(id) : null;
}
