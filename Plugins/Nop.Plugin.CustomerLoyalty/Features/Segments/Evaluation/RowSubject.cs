using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

/// <summary>One customer after the other, as read from the database. Facts and members by customer, in the order of the plan.</summary>
public sealed class RowSubject<TRow>(SubjectColumns<TRow> columns, IReadOnlyList<Dictionary<int, FactTotal>> facts, IReadOnlyList<HashSet<int>> members) : ISegmentSubject
    where TRow : SubjectRow
{
    public TRow Row { get; set; } = null!;

    public decimal? Number(int field) => columns.Number(Row, field);

    public DateTime? Date(int field) => columns.Date(Row, field);

    public FactTotal Facts(int query) => facts[query].GetValueOrDefault(Row.CustomerId);

    public bool IsMember(int segment) => members[segment].Contains(Row.CustomerId);
}
