namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>A line of the checklist of a feature. Each feature that has one registers itself; they stand in that order.</summary>
public interface IFirstStepSource
{
    Task<FirstStep> ReadAsync();
}
