using Microsoft.AspNetCore.Http;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>Is told of every call of a link to a product: by readers and by programs alike.</summary>
public interface IMailLinkWitness
{
    /// <param name="link">The link's own text.</param>
    /// <param name="target">Where in the shop it leads.</param>
    Task SawAsync(HttpContext context, string link, string target);
}
