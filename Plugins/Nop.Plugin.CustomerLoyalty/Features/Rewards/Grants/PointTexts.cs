using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>What a customer reads about his points.</summary>
public class PointTexts(ILocalizationService localization)
{
    private const string Prefix = $"{CustomerLoyaltyDefaults.LocalePrefix}.Points.";

    /// <summary>For what a grant was given.</summary>
    public async Task<string> OfAsync(LoyaltyGrant grant, int languageId) => grant.Source switch
    {
        GrantSource.Journey or GrantSource.Adjustment or GrantSource.Gift or GrantSource.Service when grant.Note is { Length: > 0 } note => note,
        _ => string.Format(await localization.GetResourceAsync($"{Prefix}For.{grant.Source}", languageId), grant.Note)
    };

    /// <summary>What a line did to it.</summary>
    public async Task<string> OfAsync(LoyaltyGrant grant, PointLineKind kind, PointReason reason, int languageId)
    {
        var what = await OfAsync(grant, languageId);
        return kind switch
        {
            PointLineKind.Activated => what,
            PointLineKind.Reversed when reason is PointReason.Refund or PointReason.Cancellation or PointReason.Return =>
                string.Format(await localization.GetResourceAsync($"{Prefix}Reversed.{reason}", languageId), what),
            _ => string.Format(await localization.GetResourceAsync($"{Prefix}Line.{kind}", languageId), what)
        };
    }

    public async Task<string> GetAsync(string name, int languageId) => await localization.GetResourceAsync(Prefix + name, languageId);
}
