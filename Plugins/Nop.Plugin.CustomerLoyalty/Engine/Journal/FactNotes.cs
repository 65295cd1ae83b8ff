namespace Nop.Plugin.CustomerLoyalty.Engine.Journal;

/// <summary>Notes that a fact carries in its text for the reader of a time line.</summary>
public static class FactNotes
{
    /// <summary>It happened, but the shop's tables do not say when; the time given is the last one known before it.</summary>
    public const string TimeUnknown = "time-unknown";
}
