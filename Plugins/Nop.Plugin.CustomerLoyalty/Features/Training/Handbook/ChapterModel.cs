namespace Nop.Plugin.CustomerLoyalty.Features.Training.Handbook;

/// <param name="Html">Made from our own text; safe to be written as it is.</param>
/// <param name="All">Every chapter with its title, for the list beside.</param>
public sealed record ChapterModel(string Name, string Title, string Html, IReadOnlyList<(string Name, string Title)> All);
