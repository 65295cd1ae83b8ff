namespace Nop.Plugin.CustomerLoyalty.Features.Privacy;

/// <summary>Who keeps something about persons can also tell a person what. Implemented beside <see cref="IPersonalData"/>.</summary>
public interface IPersonalExport
{
    /// <summary>All rows about the customer; tables without rows may be left out.</summary>
    Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId);
}
