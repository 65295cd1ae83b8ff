using Nop.Plugin.CustomerLoyalty.Features.Training.Help;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Web;

/// <summary>What a page of ours shows beside itself: its help, and the step of a tour that the reader is on.</summary>
/// <param name="Page">Name of its help; null for a page without.</param>
/// <param name="MayTrain">Links to training and handbook lead somewhere.</param>
public sealed record LearnModel(string? Page, HelpPage? Help, LearnStep? Step, bool MayTrain, ListExport? List);

/// <summary>The tables of the page can be taken along; for who may export.</summary>
/// <param name="Name">Of the file.</param>
public sealed record ListExport(string Name);

/// <param name="Number">From 1.</param>
/// <param name="BackUrl">Null at the first step.</param>
/// <param name="NextUrl">Null at the last.</param>
public sealed record LearnStep(TrainingRole Role, string Name, string Selector, int Number, int Count, string? BackUrl, string? NextUrl);
