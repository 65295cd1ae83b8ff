namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>A line of the checklist. Texts are resources named after <see cref="Name"/>.</summary>
/// <param name="Percent">Set while something is under way: how far it is.</param>
public sealed record FirstStep(string Name, bool IsDone, string Url, int? Percent = null, string? Detail = null);
