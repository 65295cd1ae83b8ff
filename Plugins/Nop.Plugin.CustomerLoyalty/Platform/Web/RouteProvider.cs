using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Choices;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.CustomerLoyalty.Platform.Web;

public class RouteProvider : IRouteProvider
{
    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        var beacon = endpointRouteBuilder.ServiceProvider.GetRequiredService<BeaconEndpoint>();
        endpointRouteBuilder.MapPost(CustomerLoyaltyDefaults.BeaconPath, beacon.HandleAsync);
        var choices = endpointRouteBuilder.ServiceProvider.GetRequiredService<ChoiceEndpoint>();
        endpointRouteBuilder.MapPost(CustomerLoyaltyDefaults.ChoicePath, choices.HandleAsync);
        var links = endpointRouteBuilder.ServiceProvider.GetRequiredService<MailLinkEndpoint>();
        endpointRouteBuilder.MapMethods($"{CustomerLoyaltyDefaults.MailLinkPath}/{{{MailLinkEndpoint.Parameter}}}", ["GET", "HEAD"], links.HandleAsync);
    }
}
