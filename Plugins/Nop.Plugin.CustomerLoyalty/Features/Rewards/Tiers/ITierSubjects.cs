namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Gifts and roles that benefits name.</summary>
public interface ITierSubjects
{
    /// <summary>Those that a benefit can name, by number.</summary>
    Task<IReadOnlyDictionary<int, string>> GiftsAsync();

    /// <summary>Empty when it is not there any more.</summary>
    Task<string> GiftAsync(int id);

    Task<IReadOnlyDictionary<int, string>> RolesAsync();

    /// <summary>Empty when it is not there any more.</summary>
    Task<string> RoleAsync(int id);
}
