using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>Follows the edges of a graph from the shopper's items; an item one step older speaks <paramref name="decay"/> times as loud.</summary>
/// <param name="window">The newest items that speak.</param>
internal sealed class GraphSource(CandidateSource name, ItemGraph graph, float decay, int window) : ICandidateSource
{
    /// <summary>Histories are rarely longer.</summary>
    private const int Usual = 256;

    private readonly float[] _voices = Voices(decay, Math.Min(window, Usual));

    public CandidateSource Name => name;

    public ItemGraph Graph => graph;

    public float Decay => decay;

    public int Window => window;

    public void Score(ShopperHistory history, ScoreBoard board, SessionBoard sessions)
    {
        if (!graph.Fetch(history.Items[Math.Max(0, history.Length - window)..]))
            throw new InvalidOperationException("An edge to no item.");
        var voice = 1f;
        for (var place = history.Length - 1; place >= Math.Max(0, history.Length - window) && voice > 1e-4f; place--)
        {
            var source = history.Items[place];
            var factor = voice * history.Strength(place) * graph.Scales[source];
            var targets = graph.TargetsOf(source);
            var weights = graph.WeightsOf(source);
            for (var edge = 0; edge < targets.Length; edge++)
                board.Add(targets[edge], factor * weights[edge]);
            voice *= decay;
        }
    }

    /// <summary>Adds what the item at this place of the history says for each of the chosen ones, times the weight. False when it has nothing to say.</summary>
    public bool Speak(ShopperHistory history, int place, float weight, ChosenItems chosen, Span<float> voices)
    {
        var steps = history.Length - 1 - place;
        if (steps >= window)
            return false;
        var source = history.Items[place];
        var voice = weight * VoiceAt(steps) * history.Strength(place) * graph.Scales[source];
        var targets = graph.TargetsOf(source);
        var weights = graph.WeightsOf(source);
        var spoke = false;
        for (var edge = 0; edge < targets.Length; edge++)
        {
            if (chosen.PlaceOf(targets[edge]) is not (>= 0 and var target))
                continue;
            voices[target] += voice * weights[edge];
            spoke = true;
        }

        return spoke;
    }

    private float VoiceAt(int steps) => steps < _voices.Length ? _voices[steps] : MathF.Pow(decay, steps);

    private static float[] Voices(float decay, int count)
    {
        var voices = new float[count];
        for (var steps = 0; steps < count; steps++)
            voices[steps] = MathF.Pow(decay, steps);
        return voices;
    }
}
