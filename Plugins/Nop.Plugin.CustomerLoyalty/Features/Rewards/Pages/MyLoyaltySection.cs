namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;

/// <param name="Anchor">Id of the element, for links from mails and for the list of parts.</param>
/// <param name="Title">In the reader's language.</param>
/// <param name="View">Path of the partial view below the plugin's views, without ending: 'Rewards/My/_Points'.</param>
public sealed record MyLoyaltySection(string Anchor, string Title, string View, object Model);
