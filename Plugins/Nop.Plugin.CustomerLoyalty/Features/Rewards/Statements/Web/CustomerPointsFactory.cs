using Nop.Core;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;

/// <summary>A customer's points in the store in which he registered: what he has, what waits, the last lines.</summary>
public class CustomerPointsFactory(StatementReader statements, GrantWords words, ICustomerService customers, IStoreContext stores, IWorkContext workContext)
{
    private const int Lines = 3;

    /// <summary>Null when there is no such customer.</summary>
    public async Task<CustomerPointsModel?> PrepareAsync(int customerId)
    {
        if (await customers.GetCustomerByIdAsync(customerId) is not { Deleted: false } customer)
            return null;
        var storeId = customer.RegisteredInStoreId > 0 ? customer.RegisteredInStoreId : (await stores.GetCurrentStoreAsync()).Id;
        var statement = await statements.ReadAsync(customerId, storeId, (await workContext.GetWorkingLanguageAsync()).Id, 1, Lines);
        var lines = new List<CustomerPointsLine>();
        foreach (var line in statement.Lines)
            lines.Add(new CustomerPointsLine(await words.DayAsync(line.OnUtc), line.Text, GrantWords.Signed(line.Points)));
        return new CustomerPointsModel(customerId, storeId, statement.Balance, statement.Pending, statement.Debt, lines);
    }
}

public sealed record CustomerPointsModel(int CustomerId, int StoreId, int Balance, int Pending, int Debt, IReadOnlyList<CustomerPointsLine> Lines);

public sealed record CustomerPointsLine(string On, string Text, string Points);
