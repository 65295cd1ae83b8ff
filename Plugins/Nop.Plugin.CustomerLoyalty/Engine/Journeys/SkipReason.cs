namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Why a step was left out. Numbers are stored and never change.</summary>
public enum SkipReason
{
    None = 0,

    /// <summary>Its time was over before anybody came to it.</summary>
    TooLate = 1
}
