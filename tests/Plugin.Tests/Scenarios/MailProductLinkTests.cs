using System.Net;
using System.Text.RegularExpressions;
using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>A link to a product in one of our mails leads through the shop once, and counts for the block and for the mail.</summary>
[Category("E6")]
public partial class MailProductLinkTests
{
    [Test]
    public async Task AProductLink_IsWrappedOnce_AndCountsBoth()
    {
        await using var desk = await MailDesk.OpenAsync(DatabaseKind.Sqlite, web: true);
        await desk.HasTemplate("Test.Products", "Back", "<p>Look:</p>%Loyalty.Products%");
        var ann = await desk.Subscriber("Ann");
        await desk.Plans(ann, MailDesk.Offer with { TemplateName = "Test.Products", ProductIds = [(await desk.Shop.Product("Tea")).Id] });
        await desk.Dispatch();
        var link = Address().Matches(desk.Server.Mails.Single().Part("text/html")).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).First(address => address.Contains("/loyalty/go/", StringComparison.Ordinal));
        Assert.That(link, Does.Not.Contain("/mails/go/").And.Contain("?m="));

        desk.Shop.Days.PassMinutes(5);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        http.DefaultRequestHeaders.Add("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36");
        var local = new Uri(desk.Shop.Store.Address!, new Uri(link).PathAndQuery);
        Assert.That((await http.GetAsync(local)).Headers.Location!.ToString(), Does.StartWith("/").And.Not.Contain("loyalty"));
        await http.GetAsync(new Uri(local.ToString().Replace("?m=", "?m=A", StringComparison.Ordinal)));
        desk.Shop.Days.PassMinutes(5);
        await desk.Shop.RunTask<DispatchTask>();

        var click = (await desk.Shop.Rows<LoyaltyMailClick>()).Single();
        Assert.That((click.CustomerId, click.StateId, click.SourceId, click.Step, click.Variant), Is.EqualTo((ann.Id, MailClickStore.Person, 7, 2, 1)));
        Assert.That(await desk.Shop.Journal(FactKind.EmailClicked), Has.Count.EqualTo(1));
    }

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Address();
}
