using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Referrals;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Security;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals.Web;

/// <summary>Invitations for the staff.</summary>
public class ReferralFactory(Referrals referrals, TierTexts texts, ICustomerService customers, ISettingService settings, IPermissionService permissions, CustomerAccess access)
{
    public async Task<ReferralSearchModel> SearchAsync(ReferralSearchModel search)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        search.Rules = new ReferralRulesModel
        {
            Enabled = current.ReferralsEnabled, InviterPoints = current.ReferralInviterPoints, FriendPoints = current.ReferralFriendPoints,
            WaitDays = current.ReferralWaitDays, Days = current.ReferralDays, PerYear = current.ReferralsPerYear
        };
        return await CompleteAsync(search);
    }

    public async Task<ReferralSearchModel> CompleteAsync(ReferralSearchModel search)
    {
        search.MayConfigure = await permissions.AuthorizeAsync(LoyaltyPermissions.Configure);
        search.AvailableStates.Add(new SelectListItem(await texts.TextAsync("Tiers.Members.All"), "0"));
        foreach (var state in Enum.GetValues<ReferralState>())
            search.AvailableStates.Add(new SelectListItem(await texts.OfAsync(state), ((int)state).ToString()));
        search.SetGridPageSize();
        return search;
    }

    /// <summary>Field and text of what is wrong.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(ReferralRulesModel model)
    {
        var errors = new List<(string, string)>();
        foreach (var (field, value, least, most) in new[]
        {
            (nameof(model.InviterPoints), model.InviterPoints, 0, 1_000_000), (nameof(model.FriendPoints), model.FriendPoints, 0, 1_000_000),
            (nameof(model.WaitDays), model.WaitDays, 0, 365), (nameof(model.Days), model.Days, 1, 1000), (nameof(model.PerYear), model.PerYear, 0, 1000)
        })
            if (value < least || value > most)
                errors.Add(($"Rules.{field}", await texts.FillAsync("Tiers.Error.Between", least, most)));
        return errors;
    }

    public async Task<ReferralListModel> ListAsync(ReferralSearchModel search)
    {
        var page = await referrals.ListAsync(search.StateId, await access.MineAsync(), search.Page - 1, search.PageSize);
        return await new ReferralListModel().PrepareToGridAsync(search, page, () => LinesAsync(page));
    }

    private async IAsyncEnumerable<ReferralLineModel> LinesAsync(IList<LoyaltyReferral> page)
    {
        var people = (await customers.GetCustomersByIdsAsync([.. page.SelectMany(row => new[] { row.InviterId, row.FriendId }).Distinct()])).ToDictionary(person => person.Id);
        foreach (var row in page)
            yield return new ReferralLineModel
            {
                Id = row.Id,
                InviterId = row.InviterId,
                Inviter = NameOf(people, row.InviterId),
                FriendId = row.FriendId,
                Friend = NameOf(people, row.FriendId),
                On = await texts.DayAsync(row.BoundOnUtc),
                OrderId = row.OrderId,
                State = row.Reason == ReferralReason.None ? await texts.OfAsync(row.State) : $"{await texts.OfAsync(row.State)}: {await texts.OfAsync(row.Reason)}",
                IsRefused = row.State == ReferralState.Refused
            };
    }

    private static string NameOf(Dictionary<int, Customer> people, int id) => CustomerName.Of(people.GetValueOrDefault(id), id);
}
