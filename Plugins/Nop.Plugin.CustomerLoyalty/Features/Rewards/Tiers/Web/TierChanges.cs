using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>What the forms of tiers change, with its line in the activity log.</summary>
public class TierChanges(TierDesk desk, BenefitDesk benefits, TierTexts texts, ICustomerActivityService activities, ILanguageService languages)
{
    private static readonly (string Name, decimal Threshold, string Colour, string Icon)[] Ready =
        [("Silver", 200, "#8e9aa6", "medal"), ("Gold", 500, "#c9a227", "star"), ("Platinum", 1500, "#3f4a5a", "gem")];

    public async Task SaveAsync(LoyaltyTierProgramme wanted)
    {
        await desk.SaveAsync(wanted);
        await NoteAsync();
    }

    public async Task AddReadyMadeAsync(int storeId)
    {
        if (await desk.FindAsync(storeId) is { Tiers.Count: > 0 })
            return;
        var programmeId = await desk.StartAsync(storeId);
        foreach (var (name, threshold, colour, icon) in Ready)
        {
            var names = new List<(int, string, string)>();
            foreach (var language in await languages.GetAllLanguagesAsync(true))
                names.Add((language.Id, await texts.InAsync($"Tiers.Ready.{name}", language.Id), string.Empty));
            await desk.SaveAsync(new LoyaltyTier { ProgrammeId = programmeId, Name = await texts.TextAsync($"Tiers.Ready.{name}"), Threshold = threshold, Colour = colour, Icon = icon }, names);
        }

        await NoteAsync();
    }

    /// <summary>The number of the tier; 0 when it is gone.</summary>
    public async Task<int> SaveAsync(TierModel model)
    {
        var programme = await desk.FindAsync(model.StoreId);
        var tier = model.Id == 0 ? new LoyaltyTier { ProgrammeId = programme?.Id ?? await desk.StartAsync(model.StoreId) } : programme?.Find(model.Id);
        if (tier is null)
            return 0;
        var roleBefore = tier.RoleId;
        (tier.Name, tier.Description, tier.Threshold) = (model.Name!.Trim(), model.Description?.Trim() ?? string.Empty, model.Threshold);
        (tier.Colour, tier.Icon, tier.RoleId) = (model.Colour!.ToLowerInvariant(), model.Icon!, model.RoleId);
        await desk.SaveAsync(tier, model.Names.Select(name => (name.LanguageId, name.Name?.Trim() ?? string.Empty, name.Description?.Trim() ?? string.Empty)));
        if (roleBefore != tier.RoleId && model.Id != 0)
            await benefits.MoveRoleAsync(tier, roleBefore);
        await NoteAsync();
        return tier.Id;
    }

    /// <summary>The store that it was of.</summary>
    public async Task<int> DeleteAsync(int id)
    {
        if (await desk.OfTierAsync(id) is not { } programme || programme.Find(id) is not { } tier)
            return 0;
        foreach (var benefit in programme.BenefitsOf(id).ToList())
            await benefits.RemoveAsync(programme, benefit.Id);
        await desk.DeleteAsync(tier, (await languages.GetAllLanguagesAsync(true)).Select(language => language.Id));
        await NoteAsync();
        return programme.Row.StoreId;
    }

    public async Task NoteAsync() => await activities.InsertActivityAsync(ActivityTypeStore.RewardsChanged, await texts.TextAsync("Tiers.Activity"));
}
