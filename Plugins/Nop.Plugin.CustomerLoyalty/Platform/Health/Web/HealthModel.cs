using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Platform.Health.Web;

public record HealthModel : BaseNopModel
{
    public required HealthState State { get; init; }
    public required bool MayManage { get; init; }

    /// <summary>Moments of the state in the viewer's zone, as text.</summary>
    public required Func<DateTime?, string> Local { get; init; }
}
