using System.Runtime.InteropServices;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

/// <summary>Collects interactions in columns of 17 bytes a row and makes a <see cref="TrainingSet"/> of them.</summary>
public sealed class InteractionLog
{
    private readonly List<int> _users = [];
    private readonly List<int> _items = [];
    private readonly List<uint> _times = [];
    private readonly List<float> _weights = [];
    private readonly List<InteractionKind> _kinds = [];

    public InteractionLog()
    {
    }

    public InteractionLog(int capacity)
    {
        _users.Capacity = _items.Capacity = _times.Capacity = _weights.Capacity = _kinds.Capacity = capacity;
    }

    public int Count => _users.Count;

    /// <summary>Interactions may come in any order of users; those of one user with the same time keep the order of adding.</summary>
    public void Add(in Interaction interaction)
    {
        if (interaction.Weight <= 0 || float.IsNaN(interaction.Weight))
            return;
        _users.Add(interaction.User);
        _items.Add(interaction.Item);
        _times.Add((uint)Math.Clamp(interaction.Time, 0, uint.MaxValue));
        _weights.Add(interaction.Weight);
        _kinds.Add(interaction.Kind);
    }

    /// <param name="weights">What interactions are worth.</param>
    /// <param name="ordered">False where neither times nor the order of adding say what came first.</param>
    public TrainingSet Build(InteractionWeights weights, bool ordered = true)
    {
        var userIds = Distinct(_users);
        var itemIds = Distinct(_items);
        var users = Dense(_users, userIds);
        var rows = ByUser(users, userIds.Length, out var starts);
        var hasTimes = ordered && _times.Exists(time => time != 0);
        var times = CollectionsMarshal.AsSpan(_times);
        var fold = new HistoryFold(weights, hasTimes ? times.ToArray().Max() : 0);
        var result = new TrainingSetWriter(userIds.Length, rows.Length, hasTimes);
        for (var user = 0; user < userIds.Length; user++)
        {
            var mine = rows.AsSpan(starts[user], starts[user + 1] - starts[user]);
            if (hasTimes)
                SortByTime(mine, times);
            fold.Begin();
            foreach (var row in mine)
                fold.Add(_items[row], times[row], _kinds[row], _weights[row]);
            fold.Finish(itemIds, result);
        }
        return result.Finish(userIds, itemIds, ordered);
    }

    private static int[] Distinct(List<int> values)
    {
        var seen = new HashSet<int>(values);
        var distinct = seen.ToArray();
        Array.Sort(distinct);
        return distinct;
    }

    private static int[] Dense(List<int> values, int[] ids)
    {
        var places = new Dictionary<int, int>(ids.Length);
        for (var place = 0; place < ids.Length; place++)
            places[ids[place]] = place;
        var dense = new int[values.Count];
        for (var row = 0; row < dense.Length; row++)
            dense[row] = places[values[row]];
        return dense;
    }

    private static int[] ByUser(int[] users, int count, out int[] starts)
    {
        starts = new int[count + 1];
        foreach (var user in users)
            starts[user + 1]++;
        for (var user = 0; user < count; user++)
            starts[user + 1] += starts[user];
        var next = starts.AsSpan(0, count).ToArray();
        var rows = new int[users.Length];
        for (var row = 0; row < users.Length; row++)
            rows[next[users[row]]++] = row;
        return rows;
    }

    /// <summary>Rows of one user come in the order of adding, so that the row number settles equal times.</summary>
    private static void SortByTime(Span<int> rows, Span<uint> times)
    {
        Span<ulong> keys = rows.Length <= 512 ? stackalloc ulong[rows.Length] : new ulong[rows.Length];
        var sorted = true;
        for (var place = 0; place < rows.Length; place++)
        {
            keys[place] = ((ulong)times[rows[place]] << 32) | (uint)rows[place];
            sorted &= place == 0 || keys[place] > keys[place - 1];
        }
        if (sorted)
            return;
        keys.Sort();
        for (var place = 0; place < rows.Length; place++)
            rows[place] = (int)(uint)keys[place];
    }
}
