using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Services.Configuration;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Surveys;

/// <summary>What <see cref="MailGate"/> would find of the people of an audience, page by page. Reads only.</summary>
public class MailSurvey(MailSurveyStore store, ISettingService settings, IDateTimeHelper times, TimeProvider clock)
{
    /// <summary>The longest distance between mails that a customer may wish for.</summary>
    private const int LongestWish = 30;

    private readonly Dictionary<string, TimeZoneInfo> _zones = [];
    private (int StoreId, IReadOnlyDictionary<string, SuppressionReason> Reasons)? _suppressed;

    /// <summary>How many belong to the audience; of a segment all its members.</summary>
    public async Task<int> CountAsync(SurveyQuery query) => query.SegmentId > 0
        ? await store.CountMembersAsync(query.SegmentId)
        : await store.CountSubscribedAsync(query, (await settings.LoadSettingAsync<CustomerLoyaltySettings>(query.StoreId)).MailSubscriptionTypeId);

    /// <summary>The next page of the audience. Who is on the list of addresses without mails is asked anew with the first page.</summary>
    /// <param name="most">People looked at; without a segment those who did not subscribe are left out of the page.</param>
    public async Task<SurveyPage> ReadAsync(SurveyQuery query, int after, int most)
    {
        var people = await store.PeopleAsync(query.SegmentId, after, most);
        if (people.Count == 0)
            return new SurveyPage([], null);
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>(query.StoreId);
        var upTo = people[^1].Id;
        var subscribed = await store.SubscribedAsync(query, current.MailSubscriptionTypeId, after, upTo);
        var wishes = await store.PreferencesAsync(query.StoreId, after, upTo);
        var days = Math.Max(LongestWish, MailGate.RulesOf(current).CapDays);
        var sent = await store.SentAsync(query.SegmentId, after, upTo, clock.GetUtcNow().UtcDateTime.AddDays(-days));
        var suppressed = await SuppressedAsync(query.StoreId, after == 0);

        var page = new List<SurveyedCustomer>(people.Count);
        foreach (var person in people)
            if (query.SegmentId > 0 || subscribed.Contains(person.Id))
                page.Add(new SurveyedCustomer(person.Id, await FactsAsync(person)));
        return new SurveyPage(page, people.Count < most ? null : upTo);

        async Task<SendFacts> FactsAsync(PersonRow person)
        {
            var wish = wishes.GetValueOrDefault(person.Id);
            return new SendFacts
            {
                IsMarketing = true,
                IsCustomerGone = person.IsGone,
                HasAddress = MailAddress.IsUsable(person.Email),
                Suppression = suppressed.Count > 0 && suppressed.TryGetValue(MailAddress.Hash(person.Email), out var reason) ? reason : null,
                IsSubscribed = subscribed.Contains(person.Id),
                IsTopicOff = wish?.IsOff(query.Topic) == true,
                PausedUntilUtc = wish?.PausedUntilUtc,
                DaysBetween = wish?.DaysBetween ?? 0,
                RecentUtc = sent.Contains(person.Id) ? [.. sent[person.Id]] : [],
                TimeZone = await ZoneAsync(person.TimeZoneId)
            };
        }
    }

    private async Task<IReadOnlyDictionary<string, SuppressionReason>> SuppressedAsync(int storeId, bool anew)
    {
        if (_suppressed is not { } known || known.StoreId != storeId || anew)
            _suppressed = known = (storeId, await store.SuppressedAsync(storeId));
        return known.Reasons;
    }

    /// <summary>As nopCommerce answers for a customer with that choice; asked once for each of them.</summary>
    private async Task<TimeZoneInfo> ZoneAsync(string? timeZoneId)
    {
        var key = timeZoneId ?? string.Empty;
        if (!_zones.TryGetValue(key, out var zone))
            _zones[key] = zone = await times.GetCustomerTimeZoneAsync(new Customer { TimeZoneId = timeZoneId });
        return zone;
    }
}
