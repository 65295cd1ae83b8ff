using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Configuration;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;

/// <summary>The form of a rule.</summary>
public class EarningModelFactory(RuleDesk rules, EarningChoices choices, RuleSentence sentence, RewardWords words, ISettingService settings, IDateTimeHelper time)
{
    /// <param name="id">0 for a new one; null when there is no such rule.</param>
    public async Task<EarningRuleModel?> PrepareAsync(int id)
    {
        if (id == 0)
            return await CompleteAsync(new EarningRuleModel { IsActive = true });
        if (await rules.FindAsync(id) is not { } row || row.ToRule() is not { } rule)
            return null;
        var model = new EarningRuleModel
        {
            Id = row.Id,
            Version = row.Version,
            Name = rule.Name,
            IsActive = row.IsActive,
            KindId = (int)rule.Kind,
            Points = rule.Points,
            PerAmount = rule.PerAmount,
            Every = rule.Every,
            OnlyOnce = rule.OnlyOnce,
            RoundingId = (int)rule.Rounding,
            UsesTierFactor = rule.UsesTierFactor,
            Priority = rule.Priority,
            StackingId = (int)rule.Stacking,
            From = DayOf(rule.FromUtc),
            Until = DayOf(rule.UntilUtc)?.AddDays(-1),
            Stores = [.. rule.Stores],
            Tiers = [.. rule.Tiers],
            SegmentId = rule.SegmentId,
            MinimumAmount = rule.MinimumAmount,
            Products = [.. rule.Products],
            Categories = [.. rule.Categories],
            CapPerDay = rule.CapPerDay,
            CapPerMonth = rule.CapPerMonth,
            CapPerCustomer = rule.CapPerCustomer,
            CapOfAll = rule.CapOfAll,
            HoldOutPercent = rule.HoldOutPercent,
            PendingDays = rule.PendingDays,
            ValidDays = rule.ValidDays
        };
        return await CompleteAsync(model);
    }

    public async Task<EarningRuleModel> CompleteAsync(EarningRuleModel model)
    {
        await choices.FillAsync(model);
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        (model.ShopPendingDays, model.ShopValidDays) = (current.PointsPendingDays, current.PointsValidDays);
        var rule = RuleOf(model);
        model.Sentence = RuleCheck.Problems(rule).Any() ? string.Empty : await sentence.OfAsync(rule);
        if (model.Id == 0)
            return model;
        foreach (var version in (await rules.VersionsOfAsync(model.Id)).Take(20))
            if (version.ToRule() is { } was)
                model.Versions.Add(new RuleVersionModel(version.Version, (await time.ConvertToUserTimeAsync(version.FromUtc, DateTimeKind.Utc)).ToString("g"), version.IsActive, await sentence.OfAsync(was)));
        return model;
    }

    /// <summary>What is wrong, by field of the form.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(EarningRuleModel model)
    {
        var errors = new List<(string, string)>();
        foreach (var problem in RuleCheck.Problems(RuleOf(model)))
            errors.Add((problem.Field switch { nameof(EarningRule.UntilUtc) => nameof(model.Until), var field => field }, await words.TextAsync($"Earning.Problem.{problem.Kind}")));
        if (!Enum.IsDefined((EarningKind)model.KindId))
            errors.Add((nameof(model.KindId), await words.TextAsync("Earning.Problem.OutOfRange")));
        return errors;
    }

    public EarningRule RuleOf(EarningRuleModel model)
    {
        var kind = (EarningKind)model.KindId;
        return new EarningRule
        {
            Name = model.Name?.Trim() ?? string.Empty,
            Kind = kind,
            Points = model.Points,
            PerAmount = kind == EarningKind.Amount ? model.PerAmount : 1,
            Every = kind.IsCounted() ? model.Every : 1,
            OnlyOnce = kind.IsCounted() && model.OnlyOnce,
            Rounding = Enum.IsDefined((PointRounding)model.RoundingId) ? (PointRounding)model.RoundingId : PointRounding.Down,
            UsesTierFactor = model.UsesTierFactor,
            Priority = model.Priority,
            Stacking = Enum.IsDefined((EarningStacking)model.StackingId) ? (EarningStacking)model.StackingId : EarningStacking.Adds,
            FromUtc = UtcOf(model.From),
            UntilUtc = UtcOf(model.Until?.AddDays(1)),
            Stores = [.. model.Stores.Where(id => id > 0).Distinct()],
            Tiers = [.. model.Tiers.Where(id => id > 0).Distinct()],
            SegmentId = model.SegmentId,
            MinimumAmount = kind.IsOrder() ? model.MinimumAmount : 0,
            Products = kind.IsByLine() ? [.. model.Products.Where(id => id > 0).Distinct()] : [],
            Categories = kind.IsByLine() ? [.. model.Categories.Where(id => id > 0).Distinct()] : [],
            CapPerDay = model.CapPerDay,
            CapPerMonth = model.CapPerMonth,
            CapPerCustomer = model.CapPerCustomer,
            CapOfAll = model.CapOfAll,
            HoldOutPercent = model.HoldOutPercent,
            PendingDays = model.PendingDays,
            ValidDays = model.ValidDays
        };
    }

    private DateTime? UtcOf(DateTime? day) => day is { } date ? time.ConvertToUtcTime(DateTime.SpecifyKind(date.Date, DateTimeKind.Unspecified), time.DefaultStoreTimeZone) : null;

    private DateTime? DayOf(DateTime? utc) => utc is { } moment ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), time.DefaultStoreTimeZone).Date : null;
}
