namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Opens cases for other features.</summary>
public interface ICaseDesk
{
    /// <summary>The number of the case: opened now, or found under the same key.</summary>
    Task<int> OpenAsync(CaseOpening opening);
}
