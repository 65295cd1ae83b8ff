using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Parts;

/// <summary>What is on its way, and every line that made the balance.</summary>
public class StatementPart(StatementReader statements, GrantWords grantWords, RewardWords words) : IMyLoyaltyPart
{
    public const int PageSize = 25;

    public int Order => 800;

    public async Task<MyLoyaltySection?> PrepareAsync(MyLoyaltyVisit visit)
    {
        var statement = await statements.ReadAsync(visit.Customer.Id, visit.StoreId, visit.LanguageId, visit.Page, PageSize);
        var lines = new List<MyLineModel>();
        foreach (var line in statement.Lines)
            lines.Add(new MyLineModel(await grantWords.DayAsync(line.OnUtc), line.Text, GrantWords.Signed(line.Points), line.Points < 0, line.Balance.ToString("N0")));
        var waiting = new List<MyLineModel>();
        foreach (var grant in statement.Waiting.Take(PageSize))
            waiting.Add(new MyLineModel(await grantWords.DayAsync(grant.DueOnUtc), await grantWords.ForAsync(grant, visit.LanguageId), GrantWords.Signed(grant.Points - grant.Reversed), false, string.Empty));
        return new MyLoyaltySection("statement", await words.TextAsync("My.Statement"), "Rewards/My/_Statement",
            new MyStatementModel(lines, waiting, visit.Page, Math.Max(1, (statement.TotalLines + PageSize - 1) / PageSize)));
    }
}

public sealed record MyStatementModel(IReadOnlyList<MyLineModel> Lines, IReadOnlyList<MyLineModel> Waiting, int Page, int Pages);

public sealed record MyLineModel(string On, string Text, string Points, bool IsMinus, string Balance);
