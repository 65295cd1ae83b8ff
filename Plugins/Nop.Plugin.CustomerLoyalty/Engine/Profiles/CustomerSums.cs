namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>What each of many customers brought in one period: 12 bytes a customer, in blocks, so that growing copies nothing.</summary>
internal sealed class CustomerSums
{
    private const int Block = 16_384;

    private readonly List<int[]> _customers = [];
    private readonly List<long[]> _units = [];
    private int _count;

    public void Add(int customerId, long units)
    {
        if (_count == _customers.Count * Block)
        {
            _customers.Add(new int[Block]);
            _units.Add(new long[Block]);
        }

        _customers[^1][_count % Block] = customerId;
        _units[^1][_count % Block] = units;
        _count++;
    }

    public IEnumerable<CustomerValue> Values()
    {
        for (var place = 0; place < _count; place++)
            if (_units[place / Block][place % Block] is > 0 and var units)
                yield return new CustomerValue(_customers[place / Block][place % Block], units / OrderLog.Unit);
    }
}
