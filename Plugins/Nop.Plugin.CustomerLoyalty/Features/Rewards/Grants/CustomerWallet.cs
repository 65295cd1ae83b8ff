using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>A customer's points in one store, or in all where they are shared.</summary>
/// <param name="Entries">The oldest first; those of ours that have not come to the wallet yet have the number <see cref="Unposted"/>, the end of points that nopCommerce has not written off has <see cref="Ended"/>.</param>
public sealed record CustomerWallet(WalletFold Fold, IReadOnlyList<WalletEntry> Entries)
{
    public const int Unposted = int.MaxValue;

    /// <summary>The number of what has ended and is not written off yet.</summary>
    public const int Ended = int.MaxValue - 1;
}
