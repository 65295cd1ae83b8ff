namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

/// <summary>For rules that ask for more than fits into the narrow row, up to every field that there is.</summary>
public sealed class WideSubjectRow : SubjectRow
{
    public int Whole5 { get; set; }
    public int Whole6 { get; set; }
    public int Whole7 { get; set; }
    public int Whole8 { get; set; }
    public int Whole9 { get; set; }
    public int Whole10 { get; set; }
    public int Whole11 { get; set; }
    public int Whole12 { get; set; }
    public int Whole13 { get; set; }
    public int Whole14 { get; set; }
    public int Whole15 { get; set; }
    public int Whole16 { get; set; }
    public int Whole17 { get; set; }
    public int Whole18 { get; set; }
    public int Whole19 { get; set; }
    public int Whole20 { get; set; }
    public int Whole21 { get; set; }
    public int Whole22 { get; set; }
    public int Whole23 { get; set; }
    public int Whole24 { get; set; }
    public int Whole25 { get; set; }
    public int Whole26 { get; set; }
    public int Whole27 { get; set; }
    public int Whole28 { get; set; }
    public int Whole29 { get; set; }
    public int Whole30 { get; set; }
    public int Whole31 { get; set; }
    public int Whole32 { get; set; }
    public int Whole33 { get; set; }
    public int Whole34 { get; set; }
    public int Whole35 { get; set; }
    public bool Flag2 { get; set; }
    public bool Flag3 { get; set; }
    public bool Flag4 { get; set; }
    public bool Flag5 { get; set; }
    public bool Flag6 { get; set; }
    public bool Flag7 { get; set; }
    public decimal? Number3 { get; set; }
    public decimal? Number4 { get; set; }
    public decimal? Number5 { get; set; }
    public decimal? Number6 { get; set; }
    public decimal? Number7 { get; set; }
    public decimal? Number8 { get; set; }
    public decimal? Number9 { get; set; }
    public decimal? Number10 { get; set; }
    public decimal? Number11 { get; set; }
    public decimal? Number12 { get; set; }
    public decimal? Number13 { get; set; }
    public decimal? Number14 { get; set; }
    public decimal? Number15 { get; set; }
    public decimal? Number16 { get; set; }
    public decimal? Number17 { get; set; }
    public DateTime? Date3 { get; set; }
    public DateTime? Date4 { get; set; }
    public DateTime? Date5 { get; set; }
    public DateTime? Date6 { get; set; }
    public DateTime? Date7 { get; set; }
    public DateTime? Date8 { get; set; }
    public DateTime? Date9 { get; set; }
    public DateTime? Date10 { get; set; }
    public DateTime? Date11 { get; set; }
}
