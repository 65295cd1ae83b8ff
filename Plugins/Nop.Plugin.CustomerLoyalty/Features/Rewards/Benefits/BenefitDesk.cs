using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

/// <summary>Benefits of tiers as the back office changes them; what they change in the shop follows at once.</summary>
public class BenefitDesk(TierProgrammeStore programmes, TierRoleStore roles, TierDesk desk, EarlyAccess early) : IUninstallStep
{
    /// <summary>Amount of free shipping: the role had none before; what the shop gave itself is never taken away.</summary>
    private const decimal SwitchedByUs = 1;

    public async Task AddAsync(TierProgramme programme, LoyaltyTierBenefit benefit)
    {
        var roleId = programme.Find(benefit.TierId)?.RoleId ?? 0;
        if (benefit.Kind == BenefitKind.FreeShipping)
            benefit.Amount = await roles.FindAsync(roleId) is { FreeShipping: false } ? SwitchedByUs : 0;
        await programmes.AddAsync(benefit);
        if (benefit is { Kind: BenefitKind.FreeShipping, Amount: SwitchedByUs })
            await roles.SetFreeShippingAsync(roleId, true);
        await ChangedAsync(programme);
    }

    /// <summary>False when it is gone already.</summary>
    public async Task<bool> RemoveAsync(TierProgramme programme, int benefitId)
    {
        if (await programmes.FindBenefitAsync(benefitId) is not { } benefit || programme.Find(benefit.TierId) is not { } tier)
            return false;
        await programmes.DeleteAsync(benefit);
        if (benefit is { Kind: BenefitKind.FreeShipping, Amount: SwitchedByUs } && tier.RoleId > 0)
            await GiveUpAsync(tier.RoleId);
        await ChangedAsync(programme);
        return true;
    }

    /// <summary>The tier got another role: what hung on the old one goes to the new one.</summary>
    public async Task MoveRoleAsync(LoyaltyTier tier, int roleBefore)
    {
        if ((await programmes.ListAsync()).FirstOrDefault(one => one.Id == tier.ProgrammeId) is not { } programme)
            return;
        foreach (var benefit in programme.BenefitsOf(tier.Id).Where(benefit => benefit.Kind == BenefitKind.FreeShipping).ToList())
        {
            await programmes.DeleteAsync(benefit);
            if (benefit.Amount == SwitchedByUs)
                await GiveUpAsync(roleBefore);
            if (tier.RoleId > 0)
                await AddAsync(programme, new LoyaltyTierBenefit { TierId = tier.Id, KindId = benefit.KindId });
        }

        await ChangedAsync(programme);
    }

    /// <summary>Roles and free shipping that came with a tier end with the tiers; while these are kept, members keep them.</summary>
    public async Task UninstallAsync(bool keepsData)
    {
        if (keepsData)
            return;
        await roles.TakeAllAsync();
        foreach (var programme in await programmes.ListAsync())
            foreach (var tier in programme.Tiers.Where(tier => tier.RoleId > 0))
                if (programme.BenefitsOf(tier.Id).Any(benefit => benefit is { Kind: BenefitKind.FreeShipping, Amount: SwitchedByUs }))
                    await roles.SetFreeShippingAsync(tier.RoleId, false);
    }

    /// <summary>Another row that gives it to the same role answers for it from now on; without one it ends.</summary>
    private async Task GiveUpAsync(int roleId)
    {
        var heir = (from programme in await programmes.ListAsync()
                    from tier in programme.Tiers
                    where tier.RoleId == roleId
                    from benefit in programme.BenefitsOf(tier.Id)
                    where benefit.Kind == BenefitKind.FreeShipping
                    select benefit).FirstOrDefault();
        if (heir is null)
            await roles.SetFreeShippingAsync(roleId, false);
        else
        {
            heir.Amount = SwitchedByUs;
            await programmes.UpdateAsync(heir);
        }
    }

    private async Task ChangedAsync(TierProgramme programme)
    {
        await desk.ChangedAsync(programme.Id);
        await early.AlignAsync();
    }
}
