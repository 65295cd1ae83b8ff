using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

/// <summary>A customer's points: every line that made the balance, the latest first, and what waits.</summary>
/// <param name="Balance">What can be spent; the sum of all lines.</param>
/// <param name="Debt">What is missing, above 0 when more was taken back than was left.</param>
public sealed record Statement(int Balance, int Debt, IReadOnlyList<WalletLot> Lots, IReadOnlyList<StatementLine> Lines, int TotalLines, IReadOnlyList<LoyaltyGrant> Waiting)
{
    public int Pending => Waiting.Sum(grant => grant.Points - grant.Reversed);
}

/// <param name="Balance">After it.</param>
/// <param name="GrantId">0 for a line that nopCommerce or somebody else wrote.</param>
public sealed record StatementLine(DateTime OnUtc, string Text, int Points, int Balance, int GrantId);
