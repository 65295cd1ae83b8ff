using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Choices;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;
using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Infrastructure;

namespace Nop.Plugin.CustomerLoyalty.Platform.Web;

public class RouteProvider : BaseRouteProvider, IRouteProvider
{
    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        var beacon = endpointRouteBuilder.ServiceProvider.GetRequiredService<BeaconEndpoint>();
        endpointRouteBuilder.MapPost(CustomerLoyaltyDefaults.BeaconPath, beacon.HandleAsync);
        var choices = endpointRouteBuilder.ServiceProvider.GetRequiredService<ChoiceEndpoint>();
        endpointRouteBuilder.MapPost(CustomerLoyaltyDefaults.ChoicePath, choices.HandleAsync);
        MapPage(endpointRouteBuilder, "DataForm", $"{CustomerLoyaltyDefaults.DataFormPath}/{{token?}}", "LoyaltyDetails", "Form");
        MapPage(endpointRouteBuilder, "Survey", $"{CustomerLoyaltyDefaults.SurveyPath}/{{token?}}", "LoyaltySurveyPage", "Index");
        MapPage(endpointRouteBuilder, "FeedbackPage", $"{CustomerLoyaltyDefaults.FeedbackPath}/{{month?}}", "LoyaltyFeedbackPage", "Index");
        MapPage(endpointRouteBuilder, "My", CustomerLoyaltyDefaults.MyLoyaltyPath, "LoyaltyMy", "Index");
        MapPage(endpointRouteBuilder, "Certificate", $"{CustomerLoyaltyDefaults.CertificatePath}/{{code}}", "LoyaltyCertificate", "Index");
        MapPage(endpointRouteBuilder, "GiftChoice", CustomerLoyaltyDefaults.GiftChoicePath, "LoyaltyGiftShop", "Choose");
        MapPage(endpointRouteBuilder, "Friend", $"{CustomerLoyaltyDefaults.FriendPath}/{{code}}", "LoyaltyFriend", "Index");
        MapPage(endpointRouteBuilder, "Caller", CustomerLoyaltyDefaults.CallerPath, "LoyaltyCall", "Index");
        MapPage(endpointRouteBuilder, "MyAppointments", CustomerLoyaltyDefaults.MyAppointmentsPath, "LoyaltyVisit", "Index");
        MapPage(endpointRouteBuilder, "Appointment", $"{CustomerLoyaltyDefaults.AppointmentPath}/{{token}}", "LoyaltyVisit", "Index");
        MapPage(endpointRouteBuilder, "AppointmentAsk", $"{CustomerLoyaltyDefaults.MyAppointmentsPath}/ask", "LoyaltyVisit", "Ask");
        MapPage(endpointRouteBuilder, "AppointmentCancel", $"{CustomerLoyaltyDefaults.MyAppointmentsPath}/cancel", "LoyaltyVisit", "Cancel");
        MapPage(endpointRouteBuilder, "AppointmentCalendar", $"{CustomerLoyaltyDefaults.MyAppointmentsPath}/calendar", "LoyaltyVisit", "Calendar");
        MapPage(endpointRouteBuilder, "GuideFile", $"{CustomerLoyaltyDefaults.GuideFilePath}/{{token}}", "LoyaltyGuideFile", "Index");
        MapPage(endpointRouteBuilder, "MyData", CustomerLoyaltyDefaults.MyDataPath, "LoyaltyMyData", "Index");
        MapPage(endpointRouteBuilder, "MyDataDownload", $"{CustomerLoyaltyDefaults.MyDataPath}/download", "LoyaltyMyData", "Download");
        MapPage(endpointRouteBuilder, "MyCases", CustomerLoyaltyDefaults.MyCasesPath, "LoyaltyCaseShop", "Index");
        MapPage(endpointRouteBuilder, "NewCase", $"{CustomerLoyaltyDefaults.MyCasesPath}/new", "LoyaltyCaseShop", "New");
        MapPage(endpointRouteBuilder, "Case", $"{CustomerLoyaltyDefaults.MyCasesPath}/{{id:int}}", "LoyaltyCaseShop", "Case");
        MapPage(endpointRouteBuilder, "CaseFile", $"{CustomerLoyaltyDefaults.MyCasesPath}/{{id:int}}/files/{{fileId:int}}", "LoyaltyCaseShop", "Attachment");
        MapPage(endpointRouteBuilder, "GuestCase", $"{CustomerLoyaltyDefaults.GuestCasePath}/{{token}}", "LoyaltyCaseShop", "Guest");
        MapPage(endpointRouteBuilder, "RateCase", $"{CustomerLoyaltyDefaults.CaseRatingPath}/{{token}}", "LoyaltyCaseShop", "Rate");
        var services = endpointRouteBuilder.ServiceProvider;
        const string Link = $"/{{{PublicMails.Parameter}}}";
        var preferences = services.GetRequiredService<MailPreferencesEndpoint>();
        endpointRouteBuilder.MapMethods(CustomerLoyaltyDefaults.MailPreferencesPath + Link, ["GET", "POST"], preferences.HandleAsync);
        var stop = services.GetRequiredService<UnsubscribeEndpoint>();
        endpointRouteBuilder.MapPost(CustomerLoyaltyDefaults.UnsubscribePath + Link, stop.PostAsync);
        endpointRouteBuilder.MapGet(CustomerLoyaltyDefaults.UnsubscribePath + Link, stop.GetAsync);
        endpointRouteBuilder.MapMethods(CustomerLoyaltyDefaults.MailClickPath + Link, ["GET", "HEAD"], services.GetRequiredService<MailClickEndpoint>().HandleAsync);
        endpointRouteBuilder.MapGet(CustomerLoyaltyDefaults.MailOpenPath + Link, services.GetRequiredService<MailOpenEndpoint>().HandleAsync);
        endpointRouteBuilder.MapPost(CustomerLoyaltyDefaults.MailReportPath, services.GetRequiredService<MailReportEndpoint>().HandleAsync);
        var links = endpointRouteBuilder.ServiceProvider.GetRequiredService<MailLinkEndpoint>();
        endpointRouteBuilder.MapMethods($"{CustomerLoyaltyDefaults.MailLinkPath}/{{{MailLinkEndpoint.Parameter}}}", ["GET", "HEAD"], links.HandleAsync);
    }

    /// <summary>A page of ours in the shop, by its bare address and below the language where the shop's addresses name one.</summary>
    private void MapPage(IEndpointRouteBuilder routes, string name, string path, string controller, string action)
    {
        var language = GetLanguageRoutePattern();
        if (!string.IsNullOrEmpty(language))
            routes.MapControllerRoute($"{LoyaltyMenu.Root}.{name}.Language", $"{language}{path}", new { controller, action });
        routes.MapControllerRoute($"{LoyaltyMenu.Root}.{name}", path.TrimStart('/'), new { controller, action });
    }
}
