using Microsoft.AspNetCore.Http;

namespace Nop.Core;

public interface IWebHelper
{
    bool IsAjaxRequest(HttpRequest request);

    string GetCurrentIpAddress();

    string GetStoreLocation(bool? useSsl = null);

    string GetThisPageUrl(bool includeQueryString, bool? useSsl = null, bool lowercaseUrl = false);

    string GetUrlReferrer();
}
