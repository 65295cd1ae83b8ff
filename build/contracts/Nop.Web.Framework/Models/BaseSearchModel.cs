using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Common;

namespace Nop.Web.Framework.Models;

public abstract record BaseSearchModel : BaseNopModel, IPagingRequestModel
{
    public int Length { get; set; } = 10;

    public int Page => PageSize > 0 ? Start / PageSize + 1 : 1;

    public int PageSize => Length;

    public int Start { get; set; }

    public string AvailablePageSizes { get; set; }

    public string Draw { get; set; }

    public virtual void SetGridPageSize()
    {
        var settings = new HttpContextAccessor().HttpContext?.RequestServices.GetService<AdminAreaSettings>();
        SetGridPageSize(settings?.DefaultGridPageSize ?? Length, settings?.GridPageSizes);
    }

    public virtual void SetGridPageSize(int pageSize, string availablePageSizes = null)
    {
        Start = 0;
        Length = pageSize;
        AvailablePageSizes = availablePageSizes;
    }
}
