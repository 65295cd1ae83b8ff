namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

/// <summary>
/// The columns of a profile that a rule asks for, in places by type: what stands where is said by <see cref="SubjectColumns{TRow}"/>.
/// A class of fixed shape, because every database provider translates its making.
/// </summary>
public class SubjectRow
{
    public int CustomerId { get; set; }
    public int Whole0 { get; set; }
    public int Whole1 { get; set; }
    public int Whole2 { get; set; }
    public int Whole3 { get; set; }
    public int Whole4 { get; set; }
    public bool Flag0 { get; set; }
    public bool Flag1 { get; set; }
    public decimal? Number0 { get; set; }
    public decimal? Number1 { get; set; }
    public decimal? Number2 { get; set; }
    public DateTime? Date0 { get; set; }
    public DateTime? Date1 { get; set; }
    public DateTime? Date2 { get; set; }
}
