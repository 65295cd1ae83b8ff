using System.Text.RegularExpressions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Plugin.Tests.Architecture;

/// <summary>Rule R8 for texts whose keys the pages of campaigns put together.</summary>
public partial class CampaignTextTests
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Campaigns.";

    [Test]
    public void TextsOfPages_Exist()
    {
        var asked = PluginSource.CSharp.Where(file => file.Key.StartsWith("Features/Campaigns/", StringComparison.Ordinal))
            .SelectMany(file => Asked().Matches(file.Value)).Select(match => Prefix + match.Groups[1].Value)
            .Concat(PluginSource.Views.Where(view => view.Key.Contains("Campaigns/", StringComparison.Ordinal))
                .SelectMany(view => OfViews().Matches(view.Value)).Select(match => Prefix + match.Groups[1].Value))
            .Concat(Named<CampaignErrorCode>("Error")).Concat(Named<CampaignCommand>("Did")).Concat(Named<CampaignCommand>("Activity")).Concat(Named<WinnerReason>("WonBy")).Concat(Named<CampaignGroup>("Group"))
            .Concat(Named<CampaignResult>("Result").Where(key => !key.EndsWith(".Done", StringComparison.Ordinal)))
            .Concat(MailTopics.All.Select(topic => $"{Prefix}Topic.{topic}"))
            .Concat(new[] { CampaignState.AwaitsApproval, CampaignState.Stopped, CampaignState.Finished }.Select(state => $"{Prefix}Note.{state}"))
            .Concat(Enums<CampaignRhythm>()).Concat(Enums<CampaignClock>()).Concat(Enums<CampaignWinnerBy>()).Concat(Enums<CampaignState>()).Concat(Enums<CampaignRunState>());
        Assert.That(asked.Where(key => !LocaleFiles.English.ContainsKey(key)).Distinct(), Is.Empty);
    }

    private static IEnumerable<string> Named<TEnum>(string part) where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(name => $"{Prefix}{part}.{name}");

    private static IEnumerable<string> Enums<TEnum>() where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(name => $"Enums.{typeof(TEnum).FullName}.{name}");

    [GeneratedRegex(@"texts\.(?:Get|Fill)Async\(""([\w.]+)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"T\(key \+ ""\.([\w.]+)""\)")]
    private static partial Regex OfViews();
}
