using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>The form of one tier with its benefits.</summary>
public class TierFormFactory(TierDesk desk, TierTexts texts, BenefitTexts benefits, ITierSubjects subjects, OwnerService owners, ILocalizationService localization, ILanguageService languages)
{
    private const int LongestName = 100;
    private const int LongestDescription = 400;

    /// <param name="id">0 for a new one.</param>
    /// <returns>Null for a tier that there is not.</returns>
    public async Task<TierModel?> PrepareAsync(int id, int storeId)
    {
        if (id == 0)
            return await CompleteAsync(new TierModel { StoreId = storeId });
        if (await desk.OfTierAsync(id) is not { } programme || programme.Find(id) is not { } tier)
            return null;
        var model = new TierModel
        {
            Id = tier.Id,
            StoreId = programme.Row.StoreId,
            Name = tier.Name,
            Description = tier.Description,
            Threshold = tier.Threshold,
            Colour = tier.Colour,
            Icon = tier.Icon,
            RoleId = tier.RoleId
        };
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            model.Names.Add(new TierNameModel
            {
                LanguageId = language.Id,
                Name = await localization.GetLocalizedAsync(tier, one => one.Name, language.Id, false, false),
                Description = await localization.GetLocalizedAsync(tier, one => one.Description, language.Id, false, false)
            });
        return await CompleteAsync(model);
    }

    /// <summary>What was posted, with everything to choose from.</summary>
    public async Task<TierModel> CompleteAsync(TierModel model)
    {
        foreach (var language in await languages.GetAllLanguagesAsync(true))
        {
            if (model.Names.FirstOrDefault(name => name.LanguageId == language.Id) is not { } names)
                model.Names.Add(names = new TierNameModel { LanguageId = language.Id });
            names.LanguageName = language.Name;
        }

        var none = await texts.TextAsync("Tiers.NoRole");
        var roles = await subjects.RolesAsync();
        model.AvailableRoles = [new SelectListItem(none, "0"), .. Items(roles)];
        var programme = await desk.FindAsync(model.StoreId);
        model.Unit = await texts.OfAsync(programme?.Rules.Measure ?? TierMeasure.Spend);
        var lines = new List<BenefitLine>();
        foreach (var benefit in programme?.BenefitsOf(model.Id) ?? [])
            lines.Add(new BenefitLine(benefit.Id, await benefits.SayAsync(benefit, true) is { Length: > 0 } text ? text : await texts.OfAsync(benefit.Kind)));
        model.Benefits = lines;
        model.NewBenefit.TierId = model.Id;
        foreach (var kind in Enum.GetValues<BenefitKind>())
            model.NewBenefit.AvailableKinds.Add(new SelectListItem(await texts.OfAsync(kind), ((int)kind).ToString()));
        model.NewBenefit.AvailableRoles = Items(roles);
        model.NewBenefit.AvailableGifts = Items(await subjects.GiftsAsync());
        model.NewBenefit.AvailableAgents = [.. (await owners.AgentsAsync()).Select(agent => new SelectListItem(agent.Name, agent.Id.ToString()))];
        return model;
    }

    /// <summary>Field and text of what is wrong.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(TierModel model)
    {
        var errors = new List<(string, string)>();
        var others = ((await desk.FindAsync(model.StoreId))?.Tiers ?? []).Where(tier => tier.Id != model.Id).ToList();
        var name = model.Name?.Trim() ?? string.Empty;
        if (name.Length == 0)
            errors.Add((nameof(model.Name), await texts.TextAsync("Tiers.Error.NoName")));
        else if (name.Length > LongestName)
            errors.Add((nameof(model.Name), await texts.FillAsync("Tiers.Error.TooLong", LongestName)));
        else if (others.Any(tier => string.Equals(tier.Name, name, StringComparison.OrdinalIgnoreCase)))
            errors.Add((nameof(model.Name), await texts.TextAsync("Tiers.Error.NameTaken")));
        if (model.Description?.Length > LongestDescription)
            errors.Add((nameof(model.Description), await texts.FillAsync("Tiers.Error.TooLong", LongestDescription)));
        if (model.Threshold is < 0 or > 1_000_000_000)
            errors.Add((nameof(model.Threshold), await texts.FillAsync("Tiers.Error.Between", 0, 1_000_000_000)));
        else if (others.FirstOrDefault(tier => tier.Threshold == model.Threshold) is { } same)
            errors.Add((nameof(model.Threshold), await texts.FillAsync("Tiers.Error.ThresholdTaken", same.Name)));
        if (!TierColours.IsColour(model.Colour))
            errors.Add((nameof(model.Colour), await texts.TextAsync("Tiers.Error.Colour")));
        if (!TierIcons.IsIcon(model.Icon))
            errors.Add((nameof(model.Icon), await texts.TextAsync("Tiers.Error.Icon")));
        if (model.RoleId != 0 && !(await subjects.RolesAsync()).ContainsKey(model.RoleId))
            errors.Add((nameof(model.RoleId), await texts.TextAsync("Tiers.Error.Role")));
        else if (model.RoleId != 0 && others.Any(tier => tier.RoleId == model.RoleId))
            errors.Add((nameof(model.RoleId), await texts.TextAsync("Tiers.Error.RoleTaken")));
        if (model.Id == 0 && others.Count >= TierRules.MostLevels)
            errors.Add((nameof(model.Name), await texts.FillAsync("Tiers.Error.TooMany", TierRules.MostLevels)));
        return errors;
    }

    private static List<SelectListItem> Items(IReadOnlyDictionary<int, string> names) => [.. names.Select(one => new SelectListItem(one.Value, one.Key.ToString()))];
}
