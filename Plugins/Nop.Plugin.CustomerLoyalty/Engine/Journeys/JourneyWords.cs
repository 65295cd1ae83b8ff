namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Names in the stored form.</summary>
internal static class JourneyWords
{
    public const int Version = 1;
    public const int MostSteps = 50;
    public const int MostCharacters = 200_000;
    public const int MostText = 1_000;
    public const int MostName = 200;

    public const string Wait = "wait";
    public const string Condition = "condition";
    public const string Mail = "mail";
    public const string Reward = "reward";
    public const string Task = "task";
    public const string Tag = "tag";
}
