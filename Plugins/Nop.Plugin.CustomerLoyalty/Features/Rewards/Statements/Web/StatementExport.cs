using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;

/// <summary>Statements and what is owed, as files.</summary>
public class StatementExport(StatementReader statements, LiabilityReport liability, RewardWords words, IWorkContext workContext)
{
    public async Task<TableFile> WriteAsync(int customerId, int storeId, TableFormat format)
    {
        var statement = await statements.ReadAsync(customerId, storeId, (await workContext.GetWorkingLanguageAsync()).Id);
        return await TableExport.WriteAsync(format, $"points-{customerId}",
        [
            new TableColumn<StatementLine>(await words.TextAsync("Points.Column.On"), line => line.OnUtc, CellStyle.Moment),
            new TableColumn<StatementLine>(await words.TextAsync("Points.Column.For"), line => line.Text),
            new TableColumn<StatementLine>(await words.TextAsync("Points.Column.Points"), line => line.Points),
            new TableColumn<StatementLine>(await words.TextAsync("Points.Column.Balance"), line => line.Balance)
        ], statement.Lines);
    }

    public async Task<TableFile> OwedAsync(TableFormat format)
    {
        var owed = await liability.ReadAsync();
        return await TableExport.WriteAsync(format, "points-owed",
        [
            new TableColumn<OwedMonth>(await words.TextAsync("Programme.Month"), month => month.Month is { } end ? end.ToString("yyyy-MM") : string.Empty),
            new TableColumn<OwedMonth>(await words.TextAsync("Programme.OwedPoints"), month => month.Points),
            new TableColumn<OwedMonth>(await words.TextAsync("Programme.OwedMoney"), month => month.Money, CellStyle.Money)
        ], owed.Months);
    }
}
