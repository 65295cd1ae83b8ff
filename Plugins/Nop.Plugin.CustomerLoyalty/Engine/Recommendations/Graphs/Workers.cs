namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

/// <summary>Work in blocks on several cores; each worker has tools of its own, so that results do not depend on who did what.</summary>
internal static class Workers
{
    public static void Run<TTools>(int count, int workers, Func<TTools> tools, Action<int, TTools> work, CancellationToken cancellation)
    {
        const int Block = 32;
        var next = 0;
        void Work()
        {
            var mine = tools();
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                var from = Interlocked.Add(ref next, Block) - Block;
                if (from >= count || from < 0)
                    return;
                for (var place = from; place < Math.Min(from + Block, count); place++)
                    work(place, mine);
            }
        }
        if (workers <= 1 || count <= Block)
        {
            Work();
            return;
        }
        try
        {
            Parallel.For(0, workers, _ => Work());
        }
        catch (AggregateException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }
}
