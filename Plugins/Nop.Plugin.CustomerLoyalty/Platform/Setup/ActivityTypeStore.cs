using Nop.Core.Domain.Logging;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>The kinds of our entries in nopCommerce's activity log.</summary>
public class ActivityTypeStore(IRepository<ActivityLogType> types, IRepository<ActivityLog> log)
{
    public const string SettingsChanged = "CustomerLoyalty.SettingsChanged";
    public const string BlocksChanged = "CustomerLoyalty.BlocksChanged";
    public const string BackfillRestarted = "CustomerLoyalty.BackfillRestarted";
    public const string SegmentSaved = "CustomerLoyalty.SegmentSaved";
    public const string SegmentDeleted = "CustomerLoyalty.SegmentDeleted";
    public const string JourneySaved = "CustomerLoyalty.JourneySaved";
    public const string JourneySwitched = "CustomerLoyalty.JourneySwitched";
    public const string JourneyTried = "CustomerLoyalty.JourneyTried";
    public const string TestMailSent = "CustomerLoyalty.TestMailSent";
    public const string CampaignSaved = "CustomerLoyalty.CampaignSaved";
    public const string CampaignSwitched = "CustomerLoyalty.CampaignSwitched";
    public const string SegmentExported = "CustomerLoyalty.SegmentExported";
    public const string CustomersMerged = "CustomerLoyalty.CustomersMerged";

    public const string CustomerNoted = "CustomerLoyalty.CustomerNoted";
    public const string CustomersHandedOver = "CustomerLoyalty.CustomersHandedOver";

    public const string RewardsChanged = "CustomerLoyalty.RewardsChanged";
    public const string PointsChanged = "CustomerLoyalty.PointsChanged";
    public const string PointsAdjusted = "CustomerLoyalty.PointsAdjusted";

    public const string SurveyChanged = "CustomerLoyalty.SurveyChanged";

    public const string CareChanged = "CustomerLoyalty.CareChanged";
    public const string ResultsChanged = "CustomerLoyalty.ResultsChanged";

    private static readonly (string Keyword, string Name)[] All =
    [
        (SettingsChanged, "Customer Loyalty: settings changed"),
        (BlocksChanged, "Customer Loyalty: recommendation blocks changed"),
        (BackfillRestarted, "Customer Loyalty: back-fill restarted"),
        (SegmentSaved, "Customer Loyalty: segment saved"),
        (SegmentDeleted, "Customer Loyalty: segment deleted"),
        (JourneySaved, "Customer Loyalty: journey saved or deleted"),
        (JourneySwitched, "Customer Loyalty: journey switched"),
        (JourneyTried, "Customer Loyalty: journey tried on the last days"),
        (TestMailSent, "Customer Loyalty: test mail sent"),
        (CampaignSaved, "Customer Loyalty: campaign saved, copied or deleted"),
        (CampaignSwitched, "Customer Loyalty: campaign switched, approved, paused or stopped"),
        (SegmentExported, "Customer Loyalty: segment exported"),
        (CustomerNoted, "Customer Loyalty: note, fact or tag of a customer changed"),
        (CustomersHandedOver, "Customer Loyalty: customers handed over"),
        (RewardsChanged, "Customer Loyalty: tiers, gifts or certificates changed"),
        (PointsChanged, "Customer Loyalty: rules of points changed"),
        (PointsAdjusted, "Customer Loyalty: points given or taken by hand"),
        (SurveyChanged, "Customer Loyalty: survey, its state or the tags of an answer changed"),
        (CareChanged, "Customer Loyalty: care plan or fund changed"),
        (ResultsChanged, "Customer Loyalty: targets, themes or the feedback of a month changed"),
        (CustomersMerged, "Customer Loyalty: accounts merged or parted")
    ];

    public async Task InstallAsync()
    {
        foreach (var (keyword, name) in All)
            if (!await types.Table.AnyAsync(type => type.SystemKeyword == keyword))
                await types.InsertAsync(new ActivityLogType { SystemKeyword = keyword, Name = name, Enabled = true });
    }

    public async Task UninstallAsync()
    {
        foreach (var (keyword, _) in All)
            foreach (var type in await types.Table.Where(type => type.SystemKeyword == keyword).ToListAsync())
            {
                await log.DeleteAsync(entry => entry.ActivityLogTypeId == type.Id);
                await types.DeleteAsync(type);
            }
    }
}
