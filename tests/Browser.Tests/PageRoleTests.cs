using System.Reflection;
using Demo.Commerce;
using Demo.Services;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Browser.Tests;

/// <summary>Every address of ours that answers a GET in the back office, asked for by every role: what the role may see opens, what it may not is refused.</summary>
[Category("K1"), Category("L3")]
public class PageRoleTests
{
    private static readonly Dictionary<string, string[]> Roles = new()
    {
        ["Nobody"] = [],
        ["Agent"] =
        [
            LoyaltyPermissions.CustomersView, LoyaltyPermissions.CustomersEdit, LoyaltyPermissions.TimelineView, LoyaltyPermissions.ActionsWork, LoyaltyPermissions.ContactsView, LoyaltyPermissions.ContactsWork,
            LoyaltyPermissions.AppointmentsWork, LoyaltyPermissions.StaffView, LoyaltyPermissions.CasesWork, LoyaltyPermissions.EntitlementsWork, LoyaltyPermissions.TrainingUse
        ],
        ["Marketer"] =
        [
            LoyaltyPermissions.CustomersView, LoyaltyPermissions.CustomersViewAll, LoyaltyPermissions.SegmentsView, LoyaltyPermissions.SegmentsEdit, LoyaltyPermissions.JourneysView, LoyaltyPermissions.JourneysEdit,
            LoyaltyPermissions.CampaignsView, LoyaltyPermissions.CampaignsEdit, LoyaltyPermissions.BlocksManage, LoyaltyPermissions.MailsView, LoyaltyPermissions.SurveysView, LoyaltyPermissions.GiftsManage, LoyaltyPermissions.TrainingUse
        ],
        ["Manager"] =
        [
            LoyaltyPermissions.CustomersView, LoyaltyPermissions.CustomersViewAll, LoyaltyPermissions.CustomersExport, LoyaltyPermissions.TimelineView, LoyaltyPermissions.PointsView, LoyaltyPermissions.PointsAdjust,
            LoyaltyPermissions.TiersView, LoyaltyPermissions.ReferralsView, LoyaltyPermissions.SurveysView, LoyaltyPermissions.StaffView, LoyaltyPermissions.StaffViewAll, LoyaltyPermissions.CasesWork, LoyaltyPermissions.CasesViewAll,
            LoyaltyPermissions.CompensationApprove, LoyaltyPermissions.QualityView, LoyaltyPermissions.DuplicatesView, LoyaltyPermissions.TrainingUse, LoyaltyPermissions.TrainingViewAll
        ],
        ["Administrator"] = [.. LoyaltyPermissions.All]
    };

    private static readonly IReadOnlyList<(string Path, string[] Asked)> Addresses =
    [
        .. typeof(CustomerLoyaltyPlugin).Assembly.GetTypes().Where(type => typeof(LoyaltyAdminController).IsAssignableFrom(type) && !type.IsAbstract)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(HttpPostAttribute)))
                .Select(method => ($"/Admin/{type.Name[..^"Controller".Length]}/{method.Name}/1?customerId=1&storeId=0&format=1", AskedBy(method))))
    ];

    private static IEnumerable<string> RoleNames => Roles.Keys;

    [TestCaseSource(nameof(RoleNames))]
    public async Task EveryAddress_OpensForWhoMaySeeIt_AndForNobodyElse(string role)
    {
        Assert.That(Addresses, Has.Count.GreaterThan(120));
        await HireAsync(role);
        await using var visit = await Visit.StartAsync();
        await visit.LogInAsync($"{role}@roles.demo", "secret");
        var wrong = new List<string>();
        foreach (var (path, asked) in Addresses)
        {
            var may = asked.All(Roles[role].Contains);
            var status = (await visit.Page.Context.APIRequest.GetAsync(path, new APIRequestContextOptions { MaxRedirects = 5 })).Status;

            // Whoever sees his own customers only is refused others by the page itself.
            var ownOnly = may && !Roles[role].Contains(LoyaltyPermissions.CustomersViewAll);
            if (status >= 500 || (may ? status == 403 && !ownOnly : status != 403))
                wrong.Add($"{path}: {status}, {(may ? "allowed" : "not allowed")}");
        }

        Assert.That(wrong, Is.Empty);
    }

    /// <summary>The one who may do everything, from a page that is not ours: no token, no deed.</summary>
    [Test]
    public async Task EveryPost_WithoutTheTokenOfAPage_IsRefused()
    {
        var posts = typeof(CustomerLoyaltyPlugin).Assembly.GetTypes().Where(type => typeof(LoyaltyAdminController).IsAssignableFrom(type) && !type.IsAbstract)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.IsDefined(typeof(HttpPostAttribute)))
                .Select(method => $"/Admin/{type.Name[..^"Controller".Length]}/{method.Name}/2000000000")).Distinct().ToList();
        Assert.That(posts, Has.Count.GreaterThan(120));
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var wrong = new List<string>();
        foreach (var path in posts)
            if ((await visit.Page.Context.APIRequest.PostAsync(path, new APIRequestContextOptions { MaxRedirects = 0 })).Status is not 400 and var status)
                wrong.Add($"{path}: {status}");
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public async Task TheMenu_OfARole_HoldsThePagesThatOpen()
    {
        await HireAsync("Agent");
        await using var visit = await Visit.StartAsync();
        await visit.LogInAsync("Agent@roles.demo", "secret");
        await visit.OpenAsync("/Admin/LoyaltyDay");
        var links = await visit.Page.Locator(".nav-sidebar a[href*='/Admin/Loyalty']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.getAttribute('href')))]");
        Assert.That(links, Has.Length.GreaterThan(5));
        foreach (var link in links)
            Assert.That((await visit.Page.Context.APIRequest.GetAsync(link)).Status, Is.EqualTo(200), link);
        Assert.That(links, Has.None.Contains("LoyaltySetup").And.None.Contains("LoyaltySegment"));
    }

    private static string[] AskedBy(MethodInfo method) =>
    [
        .. method.GetCustomAttributesData().Where(attribute => attribute.AttributeType == typeof(CheckPermissionAttribute))
            .Select(attribute => attribute.ConstructorArguments.Select(argument => argument.Value).OfType<string>().First())
    ];

    /// <summary>Somebody with the role and nothing else; again he is there already.</summary>
    private static async Task HireAsync(string role)
    {
        await using var scope = Stage.Store.Scope();
        var customers = scope.Get<IRepository<Customer>>();
        var email = $"{role}@roles.demo";
        if (await customers.Table.AnyAsync(customer => customer.Email == email))
            return;
        var person = new Customer
        {
            Email = email, Username = email, FirstName = role, LastName = "Tester", CustomerGuid = Guid.NewGuid(), Active = true, RegisteredInStoreId = 1, CreatedOnUtc = DateTime.UtcNow, LastActivityDateUtc = DateTime.UtcNow
        };
        await customers.InsertAsync(person, false);
        await scope.Get<ICustomerRoles>().AddAsync(person, NopCustomerDefaults.RegisteredRoleName);
        await scope.Get<ICustomerRoles>().AddAsync(person, $"Role{role}");
        await scope.Get<IAccounts>().SetPasswordAsync(person, "secret");
        var roleId = (await scope.Get<ICustomerRoles>().GetBySystemNameAsync($"Role{role}"))!.Id;
        await scope.Get<IPermissionService>().InsertPermissionMappingAsync(roleId, [StandardPermission.Security.ACCESS_ADMIN_PANEL, .. Roles[role]]);
    }
}
