using Demo.Import.Reading;

namespace Demo.Import.Cleaning;

/// <summary>Everything that was not imported as it stands, with its line number and reason.</summary>
public sealed class ProblemLog(LineTable table)
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> All => _problems;

    public void AddUnreadable(int line, ProblemReason reason, string detail) =>
        _problems.Add(new Problem(line, -1, reason, 0, detail));

    public void Add(int index, ProblemReason reason) => Add(index, reason, table[index].Amount);

    public void Add(int index, ProblemReason reason, decimal amount) =>
        _problems.Add(new Problem(table[index].Number, index, reason, amount, null));

    public IEnumerable<(ProblemReason Reason, int Lines, decimal Amount)> Totals() =>
        _problems.GroupBy(problem => problem.Reason)
            .Select(group => (group.Key, group.Count(), group.Sum(problem => problem.Amount)))
            .OrderBy(total => total.Key);
}
