using Nop.Core.Configuration;

namespace Nop.Core.Domain.Customers;

public class RewardPointsSettings : ISettings
{
    public bool Enabled { get; set; }

    public bool PointsAccumulatedForAllStores { get; set; }
}
