using Demo.Commerce;
using Demo.Data;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Plugin.Tests.Support;

/// <summary>A shop whose mails go to a server of the test, with a template and customers who subscribed.</summary>
public sealed class MailDesk : IAsyncDisposable
{
    public const string Template = "Test.Offer";

    private int _planned;

    private MailDesk(Shop shop, MailServer server) => (Shop, Server) = (shop, server);

    public Shop Shop { get; }

    public MailServer Server { get; }

    public static async Task<MailDesk> OpenAsync(DatabaseKind kind = DatabaseKind.Sqlite, Action<IServiceCollection>? configure = null, bool web = false)
    {
        var server = new MailServer();
        var shop = await Shop.OpenAsync(new ShopSetup { Kind = kind, Configure = configure, Web = web });
        var account = (await shop.Rows<EmailAccount>())[0];
        account.Port = server.Port;
        await shop.Change(account);
        var desk = new MailDesk(shop, server);
        await desk.HasTemplate(Template, "Tea for %Customer.FirstName%", "<p>Hello %Customer.FirstName%, see <a href=\"%Store.URL%tea\">our tea</a> and <a href=\"https://example.org/x?a=1&amp;b=2\">this</a>.</p>");
        return desk;
    }

    public Task HasTemplate(string name, string subject, string body) =>
        Shop.Insert(new MessageTemplate { Name = name, Subject = subject, Body = body, IsActive = true, EmailAccountId = 1 });

    /// <summary>Registered and subscribed.</summary>
    public async Task<Shopper> Subscriber(string name)
    {
        var customer = await Shop.Customer(name);
        await Shop.With<INewsletter>(newsletter => newsletter.SubscribeAsync(customer.Customer.Email, 1, 1));
        return customer;
    }

    public async Task<LoyaltyAction> Plans(Shopper to, MailPayload? payload = null, DateTime? due = null, ActionSource? source = null)
    {
        var key = $"test:{++_planned}";
        var mail = payload ?? Offer;
        await Shop.With<ActionQueue>(queue => queue.AddAsync(
            [new PlannedAction(key, ActionKind.Mail, source ?? new ActionSource(ActionSourceKind.Journey, 7, 1, 2, 1), to.Id, 1, due ?? Shop.Now, (due ?? Shop.Now).AddDays(10), ActionPayload.Write(mail))]));
        return (await Shop.Rows<LoyaltyAction>()).Single(action => action.ActionKey == key);
    }

    public static MailPayload Offer => new() { TemplateName = Template, Topic = "offers", IsMarketing = true };

    public Task Dispatch() => Shop.With<ActionDispatcher>(dispatcher => dispatcher.DispatchAsync(() => true));

    public async Task<LoyaltyAction> Now(LoyaltyAction action) => (await Shop.Rows<LoyaltyAction>()).Single(row => row.Id == action.Id);

    public async ValueTask DisposeAsync()
    {
        await Shop.DisposeAsync();
        await Server.DisposeAsync();
    }
}
