using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

public class TierSubjectStore(IRepository<CustomerRole> roles, IRepository<LoyaltyGift> gifts, GivenRoleStore choices) : ITierSubjects
{
    public async Task<IReadOnlyDictionary<int, string>> GiftsAsync() =>
        (await gifts.Table.Where(gift => gift.IsActive).OrderBy(gift => gift.Name).Select(gift => new { gift.Id, gift.Name }).ToListAsync()).ToDictionary(gift => gift.Id, gift => gift.Name);

    public async Task<string> GiftAsync(int id) => await gifts.Table.Where(gift => gift.Id == id && gift.IsActive).Select(gift => gift.Name).FirstOrDefaultAsync() ?? string.Empty;

    public async Task<IReadOnlyDictionary<int, string>> RolesAsync() =>
        (await choices.ChoicesAsync()).ToDictionary(role => role.Id, role => role.Name);

    public async Task<string> RoleAsync(int id) => await roles.Table.Where(role => role.Id == id).Select(role => role.Name).FirstOrDefaultAsync() ?? string.Empty;
}
