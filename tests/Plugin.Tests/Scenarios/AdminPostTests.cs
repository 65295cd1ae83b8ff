using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;
using Plugin.Tests.Architecture;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Every way of the back office to change something: refused without the permission, and never without the token of a page of ours.</summary>
[Category("K1")]
[Category("L3")]
public class AdminPostTests : ShopTests
{
    private static readonly IReadOnlyList<MethodInfo> Posts =
    [
        .. PluginTypes.All.Where(type => typeof(LoyaltyAdminController).IsAssignableFrom(type) && !type.IsAbstract)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttributes<HttpMethodAttribute>().Any(verb => verb.HttpMethods.Any(name => name != "GET")))
    ];

    [Test]
    public void EveryPost_AsksForOnePermissionOfOursAtLeast_AndForTheToken()
    {
        Assert.That(Posts, Has.Count.GreaterThan(150));
        foreach (var post in Posts)
        {
            Assert.That(AskedBy(post), Is.Not.Empty.And.All.SubsetOf(LoyaltyPermissions.All), NameOf(post));
            Assert.That(post.DeclaringType!.GetCustomAttributes<AutoValidateAntiforgeryTokenAttribute>(true), Is.Not.Empty, NameOf(post));
            Assert.That(post.GetCustomAttributes(true).Concat(post.DeclaringType!.GetCustomAttributes(true)), Has.None.InstanceOf<IgnoreAntiforgeryTokenAttribute>().And.None.InstanceOf<Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute>(), NameOf(post));
        }
    }

    [Test]
    public async Task EveryPost_IsRefused_ForWhoLacksOneOfItsPermissions_AndForNobodyElse()
    {
        var office = new BackOffice(Shop);
        var (boss, clerk) = (await office.Agent("Boss", [.. LoyaltyPermissions.All]), await office.Agent("Clerk", LoyaltyPermissions.TrainingUse));
        var wrong = new List<string>();
        foreach (var post in Posts)
        {
            if (!await Opens(post, boss))
                wrong.Add($"{NameOf(post)} is refused to who may do everything");
            if (await Opens(post, clerk) != AskedBy(post).All(asked => asked.Contains(LoyaltyPermissions.TrainingUse)))
                wrong.Add($"{NameOf(post)} of somebody who may train only");
        }

        Assert.That(wrong, Is.Empty);

        // All permissions but one: whatever asks for that one is refused, and nothing else is.
        foreach (var lacking in Posts.SelectMany(AskedBy).SelectMany(asked => asked).Distinct())
        {
            var almost = await office.Agent($"No{lacking.Replace(".", string.Empty)}", [.. LoyaltyPermissions.All.Where(permission => permission != lacking)]);
            foreach (var post in Posts.Where(post => AskedBy(post).Any(asked => asked.Contains(lacking))))
                if (await Opens(post, almost) != AskedBy(post).All(asked => asked.Any(permission => permission != lacking)))
                    wrong.Add($"{NameOf(post)} without {lacking}");
        }

        Assert.That(wrong, Is.Empty);
    }

    /// <summary>Of each of its attributes one permission is enough.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> AskedBy(MethodInfo post) => [.. post.GetCustomAttributes<CheckPermissionAttribute>().Select(attribute => attribute.PermissionSystemName)];

    private static string NameOf(MethodInfo post) => $"{post.DeclaringType!.Name}.{post.Name}";

    private static async Task<bool> Opens(MethodInfo post, Shopper who)
    {
        var opens = true;
        await who.Does(async scope =>
        {
            var http = new DefaultHttpContext { RequestServices = scope.Services };
            http.Request.Method = HttpMethods.Post;
            var asked = new AuthorizationFilterContext(new ActionContext(http, new RouteData(), new ActionDescriptor()), []);
            foreach (var attribute in post.GetCustomAttributes<CheckPermissionAttribute>())
                await ((IAsyncAuthorizationFilter)attribute.CreateInstance(scope.Services)).OnAuthorizationAsync(asked);
            opens = asked.Result is null;
        });
        return opens;
    }
}
