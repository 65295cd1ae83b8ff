using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Duplicates;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

/// <summary>How good the data about customers are.</summary>
public class QualityService(
    QualitySubjectStore subjects, DataQualityStore stored, CustomerProfiles profiles, DuplicateService duplicates, ISettingService settings, TimeProvider clock)
{
    /// <summary>As it is now; null for somebody who is not judged: a guest, a closed account.</summary>
    public async Task<QualityReport?> JudgeAsync(int customerId) => (await JudgeAsync([customerId])).GetValueOrDefault(customerId);

    /// <summary>Judges these customers and keeps the scores.</summary>
    public async Task RefreshAsync(IReadOnlyCollection<int> customerIds)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var reports = await JudgeAsync(customerIds);
        await stored.ReplaceAsync(customerIds, [.. reports.Select(report => LoyaltyDataQuality.Of(report.Key, report.Value, now))]);
    }

    public Task<IPagedList<QualityListRow>> ListAsync(QualityQuery query, int pageIndex, int pageSize) => stored.ListAsync(query, pageIndex, pageSize);

    public Task<IList<int>> IdsAsync(QualityQuery query, int most) => stored.IdsAsync(query, most);

    private async Task<IReadOnlyDictionary<int, QualityReport>> JudgeAsync(IReadOnlyCollection<int> customerIds)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var fields = (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).WantedFields();
        var people = await subjects.ReadAsync(customerIds);
        var histories = await profiles.FindAsync([.. people.Keys]);
        var shared = await duplicates.SharedAsync([.. people.Keys]);
        return people.ToDictionary(person => person.Key, person => QualityRules.Judge(
            Completed(person.Value, histories.GetValueOrDefault(person.Key), shared[person.Key]), fields, now));
    }

    private static QualitySubject Completed(QualitySubject subject, CustomerProfile? profile, DuplicateReasons shared)
    {
        var did = profile?.Did;
        return subject with
        {
            SharesEmail = shared.HasFlag(DuplicateReasons.Email),
            SharesPhone = shared.HasFlag(DuplicateReasons.Phone),
            SharesNameAndAddress = shared.HasFlag(DuplicateReasons.Address),
            LastViewOnUtc = did?.LastViewOnUtc,
            EmailsSent = did?.EmailsSent ?? 0,
            EmailsClicked = did?.EmailsClicked ?? 0,
            Orders = did?.Orders ?? 0,
            ClampedRefunds = did?.ClampedRefunds ?? 0,
            FutureFacts = did?.FutureFacts ?? 0,
            Opinions = (did?.Reviews ?? 0) + (did?.Cases ?? 0)
        };
    }
}
