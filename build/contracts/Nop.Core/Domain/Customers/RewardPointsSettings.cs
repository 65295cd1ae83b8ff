using Nop.Core.Configuration;

namespace Nop.Core.Domain.Customers;

public class RewardPointsSettings : ISettings
{
    public bool Enabled { get; set; }

    public bool PointsAccumulatedForAllStores { get; set; }

    public decimal ExchangeRate { get; set; }

    public decimal PointsForPurchases_Amount { get; set; }

    public int PointsForPurchases_Points { get; set; }
}
