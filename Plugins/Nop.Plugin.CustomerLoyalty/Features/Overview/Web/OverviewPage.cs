namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>The figures of a period as cards and charts.</summary>
public class OverviewPage(OverviewFigures figures, OverviewCards cards, OverviewCharts charts)
{
    public async Task<(IReadOnlyList<CardModel> Cards, IReadOnlyList<StackModel> Stacks, bool IsEmpty)> ReadAsync(OverviewQuery query)
    {
        var data = await figures.ReadAsync(query);
        return data.IsEmpty ? ([], [], true) : (await cards.PrepareAsync(data), await charts.PrepareAsync(data), false);
    }
}
