namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>What to look for among what was done. 0 and empty are for all.</summary>
/// <param name="Words">All of them occur in what was done, how it was received, the gift or the occasion.</param>
/// <param name="LeastRating">Received at least so well.</param>
public sealed record CareBookQuery(string Words, int KindId, string Gift, int TierId, int LeastRating)
{
    public const int NoTier = -1;
}
