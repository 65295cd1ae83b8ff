namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

/// <summary>A few rooms that are lent to one thread at a time.</summary>
internal sealed class RoomPool(Func<RankingRoom> make)
{
    private readonly RankingRoom?[] _rooms = new RankingRoom?[Math.Max(2, Environment.ProcessorCount)];

    public RankingRoom Rent()
    {
        for (var place = 0; place < _rooms.Length; place++)
        {
            if (Volatile.Read(ref _rooms[place]) is not null && Interlocked.Exchange(ref _rooms[place], null) is { } room)
                return room;
        }
        return make();
    }

    public void Return(RankingRoom room)
    {
        for (var place = 0; place < _rooms.Length; place++)
        {
            if (Interlocked.CompareExchange(ref _rooms[place], room, null) is null)
                return;
        }
    }
}
