namespace Nop.Plugin.CustomerLoyalty.Engine.Feedback;

/// <summary>
/// Words in Chinese texts without a dictionary: sequences of two to four characters that hold together (pointwise mutual information; Church and
/// Hanks 1990, Word association norms) and that stand beside many different characters (entropy of the neighbours on both sides; Jin and
/// Tanaka-Ishii 2006, Unsupervised segmentation of Chinese text by use of branching entropy).
/// </summary>
internal sealed class ChineseTerms
{
    private const int Longest = 4;
    private const double FewestBits = 1.5;
    private const double LeastEntropy = .6;
    private const char Edge = '\0';

    private readonly Dictionary<string, Gram> _grams = new(StringComparer.Ordinal);
    private int _characters;
    private int _edges;

    public void Add(TextPieces pieces)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in pieces.Runs)
        {
            _characters += run.Length;
            for (var start = 0; start < run.Length; start++)
                for (var length = 1; length <= Longest && start + length <= run.Length; length++)
                {
                    var text = run.Substring(start, length);
                    if (!_grams.TryGetValue(text, out var gram))
                        _grams[text] = gram = new Gram();
                    gram.Count++;
                    gram.Texts += seen.Add(text) ? 1 : 0;
                    // The edge of a run is a new neighbour each time: nothing binds a word to it.
                    Beside(gram.Left, start > 0 ? run[start - 1] : Edge);
                    Beside(gram.Right, start + length < run.Length ? run[start + length] : Edge);
                }
        }
    }

    public int TextsOf(string term) => _grams.TryGetValue(term, out var gram) ? gram.Texts : 0;

    /// <param name="fewest">Texts that hold it.</param>
    public IReadOnlyDictionary<string, int> Words(int fewest)
    {
        var words = _grams.Where(gram => gram.Key.Length > 1 && gram.Value.Texts >= fewest && !StopWords.IsChinese(gram.Key))
            .Where(gram => Cohesion(gram.Key, gram.Value) >= FewestBits && Math.Min(Entropy(gram.Value.Left), Entropy(gram.Value.Right)) >= LeastEntropy)
            .ToDictionary(gram => gram.Key, gram => gram.Value.Texts, StringComparer.Ordinal);
        // Of a word and its parts that stand hardly ever without it only the word is one.
        return words.Where(word => !words.Any(longer => longer.Key.Length > word.Key.Length && longer.Key.Contains(word.Key, StringComparison.Ordinal) && longer.Value >= word.Value * .8))
            .ToDictionary(StringComparer.Ordinal);
    }

    private double Cohesion(string text, Gram gram)
    {
        var least = double.MaxValue;
        for (var cut = 1; cut < text.Length; cut++)
            least = Math.Min(least, Math.Log2((double)gram.Count * _characters / ((double)_grams[text[..cut]].Count * _grams[text[cut..]].Count)));
        return least;
    }

    private static double Entropy(Dictionary<char, int> neighbours)
    {
        var (all, entropy) = (neighbours.Values.Sum(), 0.0);
        foreach (var (_, count) in neighbours)
            entropy -= (double)count / all * Math.Log2((double)count / all);
        return entropy;
    }

    private void Beside(Dictionary<char, int> neighbours, char character)
    {
        // Private characters stand for edges, each for another one.
        var beside = character == Edge ? (char)('\ue000' + _edges++ % 6400) : character;
        neighbours[beside] = neighbours.GetValueOrDefault(beside) + 1;
    }

    private sealed class Gram
    {
        public int Count { get; set; }
        public int Texts { get; set; }
        public Dictionary<char, int> Left { get; } = [];
        public Dictionary<char, int> Right { get; } = [];
    }
}
