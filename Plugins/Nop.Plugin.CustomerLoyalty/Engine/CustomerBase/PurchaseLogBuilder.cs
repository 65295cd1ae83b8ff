namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>Takes purchases customer by customer, in any order within a customer, and merges those of one day.</summary>
/// <param name="expected">How many purchases will come at most, where that is known.</param>
public sealed class PurchaseLogBuilder(int expected = 1024)
{
    private readonly List<int> _starts = [0];
    private readonly List<(int Day, float Amount)> _current = [];
    private int[] _days = new int[Math.Max(16, expected)];
    private float[] _amounts = new float[Math.Max(16, expected)];
    private int _count;

    /// <param name="amount">Net of refunds, in one currency; 0 when unknown, not negative.</param>
    public void Add(DateOnly day, double amount) => _current.Add((day.DayNumber, (float)Math.Max(0, amount)));

    /// <summary>Closes the customer whose purchases were added; one without purchases is kept with none.</summary>
    public void EndCustomer()
    {
        if (!IsAscending())
            _current.Sort((one, other) => one.Day.CompareTo(other.Day));
        var start = _starts[^1];
        foreach (var (day, amount) in _current)
        {
            if (_count > start && _days[_count - 1] == day)
            {
                _amounts[_count - 1] += amount;
                continue;
            }

            if (_count == _days.Length)
            {
                Array.Resize(ref _days, _count * 2);
                Array.Resize(ref _amounts, _count * 2);
            }

            (_days[_count], _amounts[_count]) = (day, amount);
            _count++;
        }

        _starts.Add(_count);
        _current.Clear();
    }

    public PurchaseLog Build() => new([.. _starts], _days, _amounts);

    private bool IsAscending()
    {
        for (var i = 1; i < _current.Count; i++)
            if (_current[i].Day < _current[i - 1].Day)
                return false;
        return true;
    }
}
