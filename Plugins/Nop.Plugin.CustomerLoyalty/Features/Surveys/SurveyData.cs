using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

/// <summary>What surveys know of a person.</summary>
public class SurveyData(InvitationStore invitations, AnswerStore answers) : IPersonalData, IPersonalExport
{
    /// <summary>First the words and the name, then the links: who dies in between begins again with what is left.</summary>
    public async Task EraseAsync(int customerId)
    {
        await answers.ForgetAsync(customerId);
        await invitations.EraseAsync(customerId);
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
    [
        PersonalTable.Of("survey-invitations", (await invitations.OfCustomerAsync(customerId, int.MaxValue))
            .Select(row => new { row.OrderId, row.State, row.CreatedOnUtc, row.InvitedOnUtc, row.RemindedOnUtc, row.AnsweredOnUtc })),
        PersonalTable.Of("survey-answers", (await answers.OfCustomerAsync(customerId, int.MaxValue)).Select(row => new
        {
            row.OrderId,
            row.Kind,
            row.AnsweredOnUtc,
            row.Reliability,
            row.Assurance,
            row.Tangibles,
            row.Empathy,
            row.Responsiveness,
            Importance = row.ImportanceId == 0 ? (ServiceDimension?)null : (ServiceDimension)row.ImportanceId,
            row.Satisfaction,
            row.Recommendation,
            row.SatisfactionIndex,
            row.Words
        }))
    ];
}
