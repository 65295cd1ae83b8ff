using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;

namespace Nop.Services.Orders;

public interface IRewardPointService
{
    Task<int> GetRewardPointsBalanceAsync(int customerId, int storeId);

    Task<int> AddRewardPointsHistoryEntryAsync(Customer customer, int points, int storeId, string message = "", Order usedWithOrder = null, decimal usedAmount = 0M,
        DateTime? activatingDate = null, DateTime? endDate = null);
}
