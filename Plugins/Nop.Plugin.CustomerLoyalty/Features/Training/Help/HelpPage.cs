namespace Nop.Plugin.CustomerLoyalty.Features.Training.Help;

/// <param name="Chapter">Of the handbook.</param>
/// <param name="Words">Explained with the page: resources 'Help.Word.' and the name.</param>
public sealed record HelpPage(string Chapter, params string[] Words);
