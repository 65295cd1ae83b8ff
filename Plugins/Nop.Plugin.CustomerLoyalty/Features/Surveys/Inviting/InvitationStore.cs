using System.Globalization;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

/// <summary>Who is asked about what.</summary>
public class InvitationStore(IRepository<LoyaltySurveyInvitation> invitations)
{
    private const int Waiting = (int)InvitationState.Waiting;
    private const int Invited = (int)InvitationState.Invited;
    private const int Answered = (int)InvitationState.Answered;

    public static string KeyOf(int surveyId, int orderId) => string.Create(CultureInfo.InvariantCulture, $"{surveyId}:order:{orderId}");

    /// <summary>False when the customer is, or was, asked about it already.</summary>
    public Task<bool> TryAddAsync(LoyaltySurveyInvitation invitation)
    {
        var key = invitation.InvitationKey = KeyOf(invitation.SurveyId, invitation.OrderId);
        return invitations.TryAddAsync(invitation, row => row.InvitationKey == key);
    }

    public async Task<LoyaltySurveyInvitation?> FindAsync(int id) => await invitations.Table.FirstOrDefaultAsync(row => row.Id == id);

    public async Task<LoyaltySurveyInvitation?> FindAsync(int surveyId, int orderId)
    {
        var key = KeyOf(surveyId, orderId);
        return await invitations.Table.FirstOrDefaultAsync(row => row.InvitationKey == key);
    }

    public Task UpdateAsync(LoyaltySurveyInvitation invitation) => invitations.UpdateAsync(invitation, false);

    /// <summary>Those whose day has come, above a number.</summary>
    public async Task<IList<LoyaltySurveyInvitation>> DueAsync(DateTime nowUtc, int above, int most) => await invitations.Table
        .Where(row => row.StateId == Waiting && row.DueOnUtc <= nowUtc && row.Id > above).OrderBy(row => row.Id).Take(most).ToListAsync();

    /// <summary>Of a survey those who got a mail before that moment, neither answered nor were reminded, and whose link still works.</summary>
    public async Task<IList<LoyaltySurveyInvitation>> SilentAsync(int surveyId, DateTime invitedBeforeUtc, DateTime nowUtc, int above, int most) => await invitations.Table
        .Where(row => row.SurveyId == surveyId && row.StateId == Invited && !row.IsOnPage && row.RemindedOnUtc == null && row.InvitedOnUtc <= invitedBeforeUtc && row.ExpiresOnUtc > nowUtc && row.Id > above)
        .OrderBy(row => row.Id).Take(most).ToListAsync();

    public async Task<IList<LoyaltySurveyInvitation>> OfOrderAsync(int orderId) => await invitations.Table.Where(row => row.OrderId == orderId).OrderBy(row => row.Id).ToListAsync();

    /// <summary>Of a customer those who got a mail since that moment and did not answer.</summary>
    public async Task<IList<LoyaltySurveyInvitation>> InvitedSinceAsync(int customerId, DateTime sinceUtc) => await invitations.Table
        .Where(row => row.CustomerId == customerId && row.StateId == Invited && !row.IsOnPage && row.InvitedOnUtc >= sinceUtc).OrderBy(row => row.Id).ToListAsync();

    /// <summary>By survey the orders that the customer was asked about since that moment.</summary>
    public async Task<IReadOnlyList<(int SurveyId, int OrderId)>> AskedSinceAsync(int customerId, DateTime sinceUtc) =>
        [.. (await invitations.Table.Where(row => row.CustomerId == customerId && row.InvitedOnUtc >= sinceUtc).Select(row => new { row.SurveyId, row.OrderId }).ToListAsync()).Select(row => (row.SurveyId, row.OrderId))];

    public async Task<IList<LoyaltySurveyInvitation>> OfCustomerAsync(int customerId, int most) =>
        await invitations.Table.Where(row => row.CustomerId == customerId).OrderByDescending(row => row.Id).Take(most).ToListAsync();

    /// <summary>By survey: how many were asked, and how many of these answered.</summary>
    public async Task<IReadOnlyDictionary<int, (int Asked, int Answered)>> RatesAsync(InvitationQuery query)
    {
        var (fromUtc, toUtc, storeId, surveyId) = (query.FromUtc, query.ToUtc, query.StoreId, query.SurveyId);
        var rows = invitations.Table.Where(row => row.InvitedOnUtc != null);
        if (fromUtc is not null)
            rows = rows.Where(row => row.InvitedOnUtc >= fromUtc);
        if (toUtc is not null)
            rows = rows.Where(row => row.InvitedOnUtc < toUtc);
        if (storeId > 0)
            rows = rows.Where(row => row.StoreId == storeId);
        if (surveyId > 0)
            rows = rows.Where(row => row.SurveyId == surveyId);
        var asked = await rows.GroupBy(row => row.SurveyId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
        var answered = await rows.Where(row => row.StateId == Answered).GroupBy(row => row.SurveyId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
        return asked.ToDictionary(survey => survey.Key, survey => (survey.Count, answered.FirstOrDefault(one => one.Key == survey.Key)?.Count ?? 0));
    }

    /// <summary>How many wait for their day, by survey.</summary>
    public async Task<Dictionary<int, int>> WaitingAsync() =>
        (await invitations.Table.Where(row => row.StateId == Waiting).GroupBy(row => row.SurveyId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync()).ToDictionary(group => group.Key, group => group.Count);

    /// <summary>Links that were not used work no more; of those that were it stays that somebody was asked and answered.</summary>
    public async Task EraseAsync(int customerId)
    {
        await invitations.DeleteAsync(row => row.CustomerId == customerId && row.StateId != Answered);
        var rows = await invitations.Table.Where(row => row.CustomerId == customerId).ToListAsync();
        foreach (var row in rows)
            (row.CustomerId, row.OrderId, row.InvitationKey) = (0, 0, string.Create(CultureInfo.InvariantCulture, $"forgotten:{row.Id}"));
        if (rows.Count > 0)
            await invitations.UpdateAsync(rows, false);
    }
}

/// <summary>Invitations that went out; nulls and zeros are for all.</summary>
public sealed record InvitationQuery(int SurveyId = 0, int StoreId = 0, DateTime? FromUtc = null, DateTime? ToUtc = null);
