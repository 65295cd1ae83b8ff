namespace Demo.Import.Reading;

/// <summary>The readable lines of a file in file order, about 60 bytes a line.</summary>
public sealed class LineTable
{
    /// <summary>Dates that go back by more than this start a new section of the file.</summary>
    private static readonly TimeSpan Disorder = TimeSpan.FromHours(1);

    private readonly List<OrderLine> _lines = [];
    private readonly List<int> _sectionStarts = [0];
    private DateTime _latestInSection = DateTime.MinValue;

    public Vocabulary Invoices { get; } = new();

    public Vocabulary Stocks { get; } = new();

    public Vocabulary Descriptions { get; } = new();

    public Vocabulary Countries { get; } = new();

    public int Count => _lines.Count;

    public OrderLine this[int index] => _lines[index];

    public void Add(in OrderLine line)
    {
        if (line.LocalTime + Disorder < _latestInSection)
        {
            _sectionStarts.Add(_lines.Count);
            _latestInSection = line.LocalTime;
        }
        else if (line.LocalTime > _latestInSection)
        {
            _latestInSection = line.LocalTime;
        }
        _lines.Add(line);
    }

    /// <summary>Which stretch of the file, in which dates do not go back, a line stands in.</summary>
    public int SectionOf(int index)
    {
        var found = _sectionStarts.BinarySearch(index);
        return found >= 0 ? found : ~found - 1;
    }
}
