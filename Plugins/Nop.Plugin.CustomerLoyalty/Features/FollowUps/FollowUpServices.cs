using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments.Web;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides.Web;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters.Web;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Orders;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

public static class FollowUpServices
{
    public static void AddFollowUps(this IServiceCollection services)
    {
        services.AddScoped<FollowUpStore>();
        services.AddScoped<FollowUpService>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<FollowUpService>());
        services.AddScoped<IActionHandler, FollowUpActionHandler>();
        services.AddOwnedRows<LoyaltyFollowUp>("FollowUp", task => task.CustomerId, (task, id) => task.CustomerId = id);
        services.AddServiceTexts();
        services.AddAppointments();
        services.AddScoped<IDayPart, TaskDay>();
        services.AddScoped<MyDay>();
        services.AddScoped<DayModelFactory>();
        services.AddScoped<FollowUpListFactory>();
        services.AddScoped<FollowUpFormFactory>();
        services.AddScoped<FollowUpExport>();
    }

    private static void AddServiceTexts(this IServiceCollection services)
    {
        services.AddScoped<ServiceTextStore>();
        services.AddScoped<ServiceTexts>();
        services.AddScoped<ServiceChoices>();
        services.AddScoped<OrderPlaceStore>();
        services.AddScoped<ServiceOrderStore>();
        services.AddScoped<ServiceOrderPass>();

        services.AddScoped<LetterStore>();
        services.AddScoped<LetterDesk>();
        services.AddScoped<LetterPlanner>();
        services.AddScoped<LetterWriter>();
        services.AddScoped<LetterPrinting>();
        services.AddScoped<LetterInstaller>();
        services.AddScoped<IFeatureInstaller>(provider => provider.GetRequiredService<LetterInstaller>());
        services.AddScoped<LetterModelFactory>();

        services.AddScoped<GuideStore>();
        services.AddScoped<GuideDesk>();
        services.AddScoped<GuideBuyers>();
        services.AddScoped<IMailTokenSource, GuideTokens>();
        services.AddScoped<IActionGuard, GuideGuard>();
        services.AddScoped<GuideModelFactory>();
    }

    private static void AddAppointments(this IServiceCollection services)
    {
        services.AddScoped<AppointmentStore>();
        services.AddScoped<AppointmentMails>();
        services.AddScoped<AppointmentService>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<AppointmentService>());
        services.AddOwnedRows<LoyaltyAppointment>("Appointment", appointment => appointment.CustomerId, (appointment, id) => appointment.CustomerId = id);
        services.AddScoped<AppointmentReminders>();
        services.AddScoped<AppointmentRights>();
        services.AddScoped<AppointmentCalendar>();
        services.AddScoped<IMailAttachmentSource>(provider => provider.GetRequiredService<AppointmentCalendar>());
        services.AddScoped<IMailTokenSource, AppointmentTokens>();
        services.AddScoped<IDayPart, AppointmentDay>();
        services.AddScoped<AppointmentModelFactory>();
        services.AddScoped<MyAppointmentsFactory>();
    }
}
