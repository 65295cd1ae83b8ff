using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Callers;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Days;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

public static class ContactServices
{
    public static void AddContacts(this IServiceCollection services)
    {
        services.AddScoped<ContactStore>();
        services.AddScoped<IDailySource, ContactDays>();
        services.AddScoped<ContactOrderStore>();
        services.AddScoped<ContactService>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<ContactService>());
        services.AddScoped<ContactReader>();
        services.AddOwnedRows<LoyaltyContact>("Contact", contact => contact.CustomerId, (contact, id) => contact.CustomerId = id);
        services.AddScoped<IDayPart, PromiseDay>();
        services.AddScoped<ContactLines>();
        services.AddScoped<ContactFormFactory>();
        services.AddScoped<ContactListFactory>();
        services.AddScoped<ContactExport>();
        services.AddScoped<CallerKeyStore>();
        services.AddScoped<CallerKeys>();
        services.AddScoped<CallerContacts>();
        services.AddScoped<CallerCardFactory>();
        services.AddScoped<CallerKeyListFactory>();
    }
}
