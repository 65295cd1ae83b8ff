using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

/// <summary>One customer after the other, as read from the database. Facts, members and bearers of tags by customer, in the order of the plan.</summary>
public sealed class RowSubject<TRow>(SubjectColumns<TRow> columns, SubjectSets sets) : ISegmentSubject
    where TRow : SubjectRow
{
    public TRow Row { get; set; } = null!;

    public decimal? Number(int field) => columns.Number(Row, field);

    public DateTime? Date(int field) => columns.Date(Row, field);

    public FactTotal Facts(int query) => sets.Facts[query].GetValueOrDefault(Row.CustomerId);

    public bool IsMember(int segment) => sets.Members[segment].Contains(Row.CustomerId);

    public bool HasTier(int tier) => sets.InTiers[tier].Contains(Row.CustomerId);

    public bool HasTag(int tag) => sets.Tagged[tag].Contains(Row.CustomerId);
}
