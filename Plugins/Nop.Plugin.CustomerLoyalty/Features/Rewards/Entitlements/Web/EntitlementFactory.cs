using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements.Web;

/// <summary>Certificates for the staff: the list and the check of one code.</summary>
public class EntitlementFactory(Entitlements entitlements, CertificateFactory certificates, TierTexts texts, OwnerService owners, ICustomerService customers, ISettingService settings, CustomerAccess access)
{
    public async Task<EntitlementSearchModel> SearchAsync(EntitlementSearchModel search, bool mayConfigure)
    {
        search.Rules = new EntitlementRulesModel { LegalYears = (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).LegalWarrantyYears };
        return await CompleteAsync(search, mayConfigure);
    }

    public async Task<EntitlementSearchModel> CompleteAsync(EntitlementSearchModel search, bool mayConfigure)
    {
        search.MayConfigure = mayConfigure;
        search.AvailableKinds.Add(new SelectListItem(await texts.TextAsync("Tiers.Members.All"), "0"));
        foreach (var kind in Enum.GetValues<EntitlementKind>())
            search.AvailableKinds.Add(new SelectListItem(await texts.OfAsync(kind), ((int)kind).ToString()));
        search.SetGridPageSize();
        return search;
    }

    public async Task<EntitlementListModel> ListAsync(EntitlementSearchModel search)
    {
        var page = await entitlements.ListAsync(search.KindId, await access.MineAsync(), search.OnlyOpen, search.Page - 1, search.PageSize);
        return await new EntitlementListModel().PrepareToGridAsync(search, page, () => LinesAsync(page));
    }

    public async Task<EntitlementCheckModel> CheckAsync(string? code)
    {
        var model = new EntitlementCheckModel { Code = code, IsAsked = !string.IsNullOrWhiteSpace(code) };
        if (await entitlements.FindAsync(code) is not { } row)
            return model;
        model.Found = await certificates.PrepareAsync(row);
        model.CustomerId = row.CustomerId;
        model.Customer = model.Found.Owner;
        if (await entitlements.UseOfAsync(row.Id) is { } use)
            model.Use = await texts.FillAsync("Entitlements.UsedBy", (await owners.NamesAsync([use.UsedById])).GetValueOrDefault(use.UsedById, "–"), await texts.DayAsync(use.UsedOnUtc), use.Note);
        if (model.Found.State is EntitlementState.Valid or EntitlementState.NotYet && await entitlements.RefundOfAsync(row) is { } refund)
            model.Refund = await texts.FillAsync("Entitlements.PartlyRefunded", await texts.MoneyAsync(refund.Refunded), await texts.MoneyAsync(refund.Paid), row.OrderId);
        return model;
    }

    private async IAsyncEnumerable<EntitlementLineModel> LinesAsync(IList<LoyaltyEntitlement> page)
    {
        var people = (await customers.GetCustomersByIdsAsync([.. page.Select(row => row.CustomerId).Distinct()])).ToDictionary(person => person.Id);
        foreach (var row in page)
        {
            var state = row.StateAt(entitlements.Now);
            yield return new EntitlementLineModel
            {
                Id = row.Id,
                CustomerId = row.CustomerId,
                Customer = CustomerName.Of(people.GetValueOrDefault(row.CustomerId), row.CustomerId),
                Code = EntitlementCode.Shown(row.Code),
                What = await certificates.WhatAsync(row),
                Until = await texts.DayAsync(row.ExpiresOnUtc),
                State = await texts.OfAsync(state),
                IsValid = state == EntitlementState.Valid
            };
        }
    }
}
