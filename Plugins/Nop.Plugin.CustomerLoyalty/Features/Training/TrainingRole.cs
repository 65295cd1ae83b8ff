namespace Nop.Plugin.CustomerLoyalty.Features.Training;

/// <summary>For whom a tour and an exercise are made. Numbers are stored in nothing and shown to nobody.</summary>
public enum TrainingRole
{
    Administrator = 1,
    Marketer = 2,
    Agent = 3,
    Manager = 4
}
