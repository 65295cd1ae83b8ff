namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>Adds lines to the checklist of a new shop.</summary>
public interface IFirstStepSource
{
    /// <summary>As they are now, read from the shop.</summary>
    Task<IReadOnlyList<FirstStep>> ListAsync();
}
