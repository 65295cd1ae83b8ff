using System.Text.RegularExpressions;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Referrals;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Plugin.Tests.Architecture;

/// <summary>Rule R8 for texts whose keys the pages of rewards put together.</summary>
public partial class RewardTextTests
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.";
    private static readonly string[] Folders = ["Tiers", "Benefits", "Gifts", "Entitlements", "Referrals"];

    [Test]
    public void TextsOfPages_Exist()
    {
        var asked = PluginSource.CSharp.Where(file => Folders.Any(folder => file.Key.StartsWith($"Features/Rewards/{folder}/", StringComparison.Ordinal)))
            .SelectMany(file => Asked().Matches(file.Value)).Select(match => Prefix + match.Groups[1].Value)
            .Concat(PluginSource.Views.Where(view => view.Key.Contains("Views/Tiers/", StringComparison.Ordinal) || view.Key.Contains("Views/Gifts/", StringComparison.Ordinal)
                || view.Key.Contains("Views/Entitlements/", StringComparison.Ordinal) || view.Key.Contains("Views/Referrals/", StringComparison.Ordinal))
                .SelectMany(view => Key().Match(view.Value) is { Success: true } key ? Said().Matches(view.Value).Select(match => key.Groups[1].Value + match.Groups[1].Value) : []))
            .Concat(Enum.GetNames<TierMoveKind>().Select(name => $"{Prefix}Tiers.History.{name}"))
            .Concat(TierIcons.Names.Select(name => $"{Prefix}Tiers.Icon.{name}"))
            .Concat(new[] { "Silver", "Gold", "Platinum" }.Select(name => $"{Prefix}Tiers.Ready.{name}"))
            .Concat(Enums<TierMeasure>()).Concat(Enums<BenefitKind>())
            .Concat(Enum.GetNames<GiftOutcome>().Where(name => name != nameof(GiftOutcome.Chosen)).Select(name => $"{Prefix}Gifts.Why.{name}"))
            .Concat(Enum.GetNames<ReferralState>().Select(name => $"{Prefix}Referrals.Mine.{name}"))
            .Concat(Enums<GiftKind>()).Concat(Enums<GiftOccasion>()).Concat(Enums<GiftDelivery>()).Concat(Enums<ClaimState>())
            .Concat(Enums<EntitlementKind>()).Concat(Enums<EntitlementState>()).Concat(Enums<ReferralState>()).Concat(Enums<ReferralReason>())
            .Where(key => !key.EndsWith('.'));
        Assert.That(asked.Where(key => !LocaleFiles.English.ContainsKey(key)).Distinct(), Is.Empty);
    }

    private static IEnumerable<string> Enums<TEnum>() where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(name => $"Enums.{typeof(TEnum).FullName}.{name}");

    [GeneratedRegex(@"(?:Text|Fill)Async\((?:[^()""]*\? )?""([\w.]+)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"const string key = ""([\w.]+)""")]
    private static partial Regex Key();

    [GeneratedRegex(@"\(key \+ ""([\w.]+)""")]
    private static partial Regex Said();
}
