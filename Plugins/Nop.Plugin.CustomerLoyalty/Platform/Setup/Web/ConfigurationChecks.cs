namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;

/// <summary>
/// What is wrong with typed settings: field and text resource, at the place where it was typed.
/// A field that a store leaves to the shop is not sent by the form and not checked.
/// </summary>
public static class ConfigurationChecks
{
    private const int MostDays = 36_500;

    public static IEnumerable<(string Field, string Resource, int From, int To)> Errors(ConfigurationModel model)
    {
        var isShared = model.ActiveStoreScopeConfiguration == 0;
        if (model.BestSellerDays is < 1 or > 3_650)
            yield return (nameof(model.BestSellerDays), "Settings.Between", 1, 3_650);
        if (model.MostOpenActions is < 0 or > 100_000)
            yield return (nameof(model.MostOpenActions), "Settings.Between", 0, 100_000);
        if (model.NextActionControlPercent is < 0 or > 50)
            yield return (nameof(model.NextActionControlPercent), "Settings.Between", 0, 50);
        if (model.BatchesPerMinutePerVisitor is < 1 or > 100_000)
            yield return (nameof(model.BatchesPerMinutePerVisitor), "Settings.Between", 1, 100_000);
        if (model.BatchesPerMinutePerAddress is < 1 or > 1_000_000)
            yield return (nameof(model.BatchesPerMinutePerAddress), "Settings.Between", 1, 1_000_000);
        foreach (var (field, days) in RetentionOf(model))
            if (days is < 0 or > MostDays)
                yield return (field, "Settings.Between", 0, MostDays);
        if (model.OnlyWithConsent && model.ConsentId == 0 && (isShared || model.ConsentId_OverrideForStore))
            yield return (nameof(model.ConsentId), "Settings.ConsentId.Choose", 0, 0);
    }

    private static IEnumerable<(string Field, int Days)> RetentionOf(ConfigurationModel model) =>
    [
        (nameof(model.OrderRetentionDays), model.OrderRetentionDays),
        (nameof(model.CartRetentionDays), model.CartRetentionDays),
        (nameof(model.BrowseRetentionDays), model.BrowseRetentionDays),
        (nameof(model.BlockRetentionDays), model.BlockRetentionDays),
        (nameof(model.EmailRetentionDays), model.EmailRetentionDays),
        (nameof(model.AccountRetentionDays), model.AccountRetentionDays),
        (nameof(model.ServiceRetentionDays), model.ServiceRetentionDays)
    ];
}
