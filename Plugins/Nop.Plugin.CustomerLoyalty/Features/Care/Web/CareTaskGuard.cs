using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Owners;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Finds a task for somebody who may see it: his own, or of a customer whom he may see. Those of the control group are nobody's.</summary>
public class CareTaskGuard(CareDesk desk, CustomerAccess access, CareReader reader)
{
    public async Task<LoyaltyCareTask?> FindAsync(int id) =>
        await desk.FindAsync(id) is { State: not CareTaskState.Control, CustomerId: > 0 } task && (task.OwnerId == await reader.MeAsync() || await access.MaySeeAsync(task.CustomerId)) ? task : null;

    public Task<bool> MaySeeAsync(int customerId) => access.MaySeeAsync(customerId);
}
