using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Capture;

namespace Nop.Plugin.CustomerLoyalty.Platform.Health;

/// <summary>The nodes and how they are. A node that has not reported for a day is forgotten.</summary>
public class NodeStore(IRepository<LoyaltyNode> nodes, TimeProvider clock)
{
    private static readonly string NodeName = Shorten($"{Environment.MachineName}:{Environment.ProcessId}");

    public async Task ReportAsync(int waiting, CaptureCounters counters)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var counts = string.Join(';', Enum.GetValues<CaptureCounter>().Select(counter => $"{counter}={counters[counter]}"));
        var node = await nodes.Table.FirstOrDefaultAsync(row => row.Name == NodeName);
        if (node is null)
        {
            await nodes.InsertAsync(new LoyaltyNode { Name = NodeName, SeenOnUtc = now, Waiting = waiting, Counts = counts }, false);
            var dayAgo = now.AddDays(-1);
            foreach (var forgotten in await nodes.Table.Where(row => row.SeenOnUtc < dayAgo).ToListAsync())
                await nodes.DeleteAsync(forgotten, false);
            return;
        }

        node.SeenOnUtc = now;
        node.Waiting = waiting;
        node.Counts = counts;
        await nodes.UpdateAsync(node, false);
    }

    public async Task<IList<LoyaltyNode>> ListAsync() => await nodes.Table.OrderBy(node => node.Name).ToListAsync();

    private static string Shorten(string name) => name.Length > 100 ? name[^100..] : name;
}
