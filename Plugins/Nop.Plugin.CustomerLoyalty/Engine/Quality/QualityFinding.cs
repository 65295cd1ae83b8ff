namespace Nop.Plugin.CustomerLoyalty.Engine.Quality;

/// <summary>How good one field is in one respect.</summary>
/// <param name="Mark">0 for not at all to 1 for perfect.</param>
/// <param name="Weight">How much the field matters within its group.</param>
public readonly record struct QualityFinding(DataField Field, QualityDimension Dimension, double Mark, double Weight)
{
    public DataGroup Group => (DataGroup)((int)Field / 100);
}
