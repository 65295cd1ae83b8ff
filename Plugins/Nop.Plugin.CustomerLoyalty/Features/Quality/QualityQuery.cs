using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

/// <summary>Whose data to list.</summary>
/// <param name="Group">Whose score is meant; null for the score of all.</param>
/// <param name="MostScore">100 for everybody.</param>
/// <param name="Field">Only those who lack it; null for all.</param>
public sealed record QualityQuery(DataGroup? Group, int MostScore, DataField? Field);
