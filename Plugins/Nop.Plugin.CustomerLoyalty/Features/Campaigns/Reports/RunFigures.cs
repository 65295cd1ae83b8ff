using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;

/// <summary>The numbers of an occurrence. Texts are numbered from 1; 0 stands for those who got the winner of a test.</summary>
/// <param name="Mails">Planned mails by text, state and reason.</param>
/// <param name="LeftOut">Members of the audience for whom no mail was planned.</param>
/// <param name="Bounced">Mails that were handed over, to addresses that turned out to be dead.</param>
/// <param name="Clicks">Mails in which somebody clicked.</param>
public sealed record RunFigures(
    IReadOnlyList<ActionTally> Mails, IReadOnlyDictionary<ActionReason, int> LeftOut, IReadOnlyDictionary<int, int> Bounced, IReadOnlyDictionary<int, int> Clicks, IReadOnlyList<CampaignSale> Sales)
{
    public int Planned(int? variant = null) => Count(variant, null);

    public int Audience => Planned() + LeftOut.Values.Sum();

    public int Count(int? variant, ActionState? state) =>
        Mails.Where(mail => (variant is null || mail.Variant == variant) && (state is null || mail.StateId == (int)state)).Sum(mail => mail.Count);

    /// <summary>Also those that went out within another mail.</summary>
    public int Sent(int? variant = null) => Mails.Where(mail => (variant is null || mail.Variant == variant) && HasLeft(mail)).Sum(mail => mail.Count);

    public int Delivered(int? variant = null) => Sent(variant) - (variant is { } one ? Bounced.GetValueOrDefault(one) : Bounced.Values.Sum());

    public int Clicked(int? variant = null) => variant is { } one ? Clicks.GetValueOrDefault(one) : Clicks.Values.Sum();

    public int Orders(int? variant = null) => Of(variant).Count();

    public decimal Revenue(int? variant = null) => Of(variant).Sum(sale => sale.Amount);

    /// <summary>Why planned mails wait, were skipped or failed, by how many.</summary>
    public IReadOnlyList<(ActionReason Reason, int Count)> Reasons(ActionState state) =>
        [.. Mails.Where(mail => mail.StateId == (int)state && !HasLeft(mail)).GroupBy(mail => (ActionReason)mail.ReasonId).Select(group => (group.Key, group.Sum(mail => mail.Count))).OrderByDescending(one => one.Item2)];

    private static bool HasLeft(ActionTally mail) => mail.StateId == (int)ActionState.Done || mail.ReasonId == (int)ActionReason.InDigest;

    private IEnumerable<CampaignSale> Of(int? variant) => Sales.Where(sale => variant is null || sale.Variant == variant);
}
