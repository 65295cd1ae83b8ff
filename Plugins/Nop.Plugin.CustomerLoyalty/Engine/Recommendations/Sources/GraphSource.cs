using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

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

    /// <summary>What the item at this place of the history says for the target; 0 where nothing.</summary>
    public float Voice(ShopperHistory history, int place, int target)
    {
        var steps = history.Length - 1 - place;
        return steps >= window ? 0 : VoiceAt(steps) * history.Strength(place) * graph.Weight(history.Items[place], target);
    }

    /// <summary>The most that the item at this place can say for any target.</summary>
    public float Loudest(ShopperHistory history, int place)
    {
        var steps = history.Length - 1 - place;
        return steps >= window ? 0 : VoiceAt(steps) * history.Strength(place) * graph.Scales[history.Items[place]] * ushort.MaxValue;
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
