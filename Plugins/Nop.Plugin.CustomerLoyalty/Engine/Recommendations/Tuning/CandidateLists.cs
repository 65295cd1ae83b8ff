using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <summary>What one source answers to every question: the strongest items, scores divided by the greatest.</summary>
internal sealed record CandidateLists(CandidateSource Source, int Width, int[] Items, float[] Scores, int[] Lengths)
{
    public ReadOnlySpan<int> ItemsOf(int number) => Items.AsSpan(number * Width, Lengths[number]);

    public ReadOnlySpan<float> ScoresOf(int number) => Scores.AsSpan(number * Width, Lengths[number]);
}
