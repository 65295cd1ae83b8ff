using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Who reads a page, when, and in which words.</summary>
public class CareReader(IWorkContext workContext, CareCalendar calendar, DeskWords words)
{
    public DeskWords Words => words;

    public DateTime NowUtc => calendar.NowUtc;

    public async Task<int> MeAsync() => (await workContext.GetCurrentCustomerAsync()).Id;
}
