namespace Nop.Plugin.CustomerLoyalty.Features.Training.Tours;

/// <summary>One stop of a tour. Title and words are resources: 'Training.Step.' and the name, the same with '.Text'.</summary>
/// <param name="Page">Below the back office: controller, action and number as in its address.</param>
/// <param name="Selector">The element of the page that is pointed at; the first that there is counts.</param>
public sealed record TourStep(string Name, string Page, string Selector, string Permission);
