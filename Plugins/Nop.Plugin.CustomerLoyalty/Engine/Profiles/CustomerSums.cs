namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>What each of many customers brought in one period: 12 bytes a customer.</summary>
internal sealed class CustomerSums
{
    private readonly List<int> _customers = [];
    private readonly List<long> _units = [];

    public void Add(int customerId, long units)
    {
        _customers.Add(customerId);
        _units.Add(units);
    }

    public IEnumerable<CustomerValue> Values()
    {
        for (var place = 0; place < _customers.Count; place++)
            if (_units[place] > 0)
                yield return new CustomerValue(_customers[place], _units[place] / OrderLog.Unit);
    }
}
