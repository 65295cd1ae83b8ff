namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

public enum ReEntryKind
{
    /// <summary>Once for each order, cart, birthday.</summary>
    OncePerSubject,
    Never,

    /// <summary>For each subject, but not so soon after the last time.</summary>
    AfterDays
}
