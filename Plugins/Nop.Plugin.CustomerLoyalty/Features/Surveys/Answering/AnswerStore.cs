using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;

/// <summary>Answers one by one.</summary>
public class AnswerStore(IRepository<LoyaltySurveyAnswer> answers, IRepository<LoyaltySurveyTag> tags)
{
    private const int Expectation = (int)SurveyKind.Expectation;

    /// <summary>False when the link was used before.</summary>
    public Task<bool> TryAddAsync(LoyaltySurveyAnswer answer)
    {
        var invitation = answer.InvitationId;
        return answers.TryAddAsync(answer, row => row.InvitationId == invitation);
    }

    public async Task<bool> IsAnsweredAsync(int invitationId) => await answers.Table.AnyAsync(row => row.InvitationId == invitationId);

    public async Task<LoyaltySurveyAnswer?> FindAsync(int id) => await answers.Table.FirstOrDefaultAsync(row => row.Id == id);

    public async Task<LoyaltySurveyAnswer?> OfInvitationAsync(int invitationId) => await answers.Table.FirstOrDefaultAsync(row => row.InvitationId == invitationId);

    public Task UpdateAsync(LoyaltySurveyAnswer answer) => answers.UpdateAsync(answer, false);

    /// <summary>What was expected of an order, by its last answer.</summary>
    public async Task<LoyaltySurveyAnswer?> ExpectedAsync(int orderId) => orderId == 0 ? null
        : await answers.Table.Where(row => row.OrderId == orderId && row.KindId == Expectation).OrderByDescending(row => row.Id).FirstOrDefaultAsync();

    /// <summary>Whether somebody has said already how the order was.</summary>
    public async Task<bool> IsJudgedAsync(int orderId) => await answers.Table.AnyAsync(row => row.OrderId == orderId && row.KindId != Expectation);

    /// <summary>Answers from before that moment of which journal, points and case may not know.</summary>
    public async Task<IList<LoyaltySurveyAnswer>> UnsettledAsync(DateTime beforeUtc, int above, int most) => await answers.Table
        .Where(row => row.SettledOnUtc == null && row.AnsweredOnUtc <= beforeUtc && row.Id > above).OrderBy(row => row.Id).Take(most).ToListAsync();

    public async Task<IList<LoyaltySurveyAnswer>> OfCustomerAsync(int customerId, int most) =>
        await answers.Table.Where(row => row.CustomerId == customerId).OrderByDescending(row => row.Id).Take(most).ToListAsync();

    public async Task<ILookup<int, string>> TagsAsync(IReadOnlyCollection<int> answerIds)
    {
        var ids = answerIds.ToArray();
        return (await tags.Table.Where(tag => ids.Contains(tag.AnswerId)).OrderBy(tag => tag.Id).ToListAsync()).ToLookup(tag => tag.AnswerId, tag => tag.Name);
    }

    /// <summary>All tags with the number of answers that bear them, the most used first.</summary>
    public async Task<IReadOnlyList<(string Key, string Name, int Count)>> AllTagsAsync() =>
        [.. (await tags.Table.GroupBy(tag => tag.TagKey).Select(group => new { group.Key, Name = group.Max(tag => tag.Name), Count = group.Count() }).ToListAsync())
            .OrderByDescending(tag => tag.Count).ThenBy(tag => tag.Name, StringComparer.CurrentCulture).Select(tag => (tag.Key, tag.Name ?? tag.Key, tag.Count))];

    /// <summary>False when it is there already.</summary>
    public Task<bool> TagAsync(int answerId, string name)
    {
        var key = KeyOf(name);
        return tags.TryAddAsync(new LoyaltySurveyTag { AnswerId = answerId, TagKey = key, Name = name }, tag => tag.AnswerId == answerId && tag.TagKey == key);
    }

    public Task<int> UntagAsync(int answerId, string name)
    {
        var key = KeyOf(name);
        return tags.DeleteAsync(tag => tag.AnswerId == answerId && tag.TagKey == key);
    }

    /// <summary>The marks stay; who gave them, for which order and in which words goes.</summary>
    public async Task ForgetAsync(int customerId)
    {
        foreach (var row in await answers.Table.Where(answer => answer.CustomerId == customerId).ToListAsync())
        {
            (row.CustomerId, row.OrderId, row.CaseId, row.Words) = (0, 0, 0, null);
            row.AnswersJson = SurveyJson.Write((SurveyJson.Read<GivenAnswers>(row.AnswersJson) ?? GivenAnswers.None).WithoutWords());
            await answers.UpdateAsync(row, false);
        }
    }

    public static string KeyOf(string name) => name.Trim().ToLowerInvariant();
}
