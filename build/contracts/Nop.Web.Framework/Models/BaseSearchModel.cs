namespace Nop.Web.Framework.Models;

public abstract record BaseSearchModel : BaseNopModel, IPagingRequestModel
{
    public int Length { get; set; }

    public int Page { get; }

    public int PageSize { get; }

    public int Start { get; set; }

    public string AvailablePageSizes { get; set; }

    public string Draw { get; set; }

    public virtual void SetGridPageSize() => throw new NotSupportedException();

    public virtual void SetGridPageSize(int pageSize, string availablePageSizes = null) => throw new NotSupportedException();

    public virtual void SetPopupGridPageSize() => throw new NotSupportedException();
}
