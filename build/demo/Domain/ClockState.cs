using Nop.Core;

namespace Demo.Domain;

/// <summary>How far the shop's clock is from the real one; a frozen clock stands still at <see cref="FrozenUtc"/>.</summary>
public class ClockState : BaseEntity
{
    public long OffsetTicks { get; set; }
    public DateTime? FrozenUtc { get; set; }
}
