namespace Benchmarks.Evaluation;

/// <summary>Numbers for texts, from 1, in the order of first appearance.</summary>
public sealed class Names
{
    private readonly Dictionary<string, int> _numbers = [];

    public int Count => _numbers.Count;

    public int Add(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
            return number;
        return _numbers[name] = _numbers.Count + 1;
    }

    /// <summary>0 where the text is not known.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name);
}
