namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>Who is in which segment, for a pass over all customers: to be asked in ascending order of their numbers, each once or several times.</summary>
public sealed class SegmentRoll
{
    public static readonly SegmentRoll Empty = new([]);

    private readonly (int SegmentId, int[] Members)[] _segments;
    private readonly int[] _places;

    /// <param name="members">By segment, in any order.</param>
    public SegmentRoll(IEnumerable<KeyValuePair<int, List<int>>> members)
    {
        _segments = [.. members.OrderBy(segment => segment.Key).Select(segment => (segment.Key, segment.Value.Order().ToArray()))];
        _places = new int[_segments.Length];
    }

    /// <summary>All segments that have members.</summary>
    public IEnumerable<int> SegmentIds => _segments.Where(segment => segment.Members.Length > 0).Select(segment => segment.SegmentId);

    /// <summary>Puts the segments of a customer in the place of what the list held.</summary>
    public void Read(int customerId, List<int> segments)
    {
        segments.Clear();
        for (var index = 0; index < _segments.Length; index++)
        {
            var (segmentId, members) = _segments[index];
            ref var place = ref _places[index];
            while (place < members.Length && members[place] < customerId)
                place++;
            if (place < members.Length && members[place] == customerId)
                segments.Add(segmentId);
        }
    }
}
