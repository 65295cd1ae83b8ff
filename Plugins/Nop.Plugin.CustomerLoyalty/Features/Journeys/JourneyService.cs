using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>Journeys for the other features.</summary>
public class JourneyService(JourneyStore journeys, EnrollmentStore enrollments) : IPersonalData, IPersonalExport
{
    private const int MostRecent = 50;

    public Task<IList<LoyaltyJourney>> ListAsync() => journeys.ListAsync();

    public Task<LoyaltyJourney?> FindAsync(int id) => journeys.FindAsync(id);

    /// <summary>The journeys that the customer was sent on, the newest first, each with what he came past.</summary>
    public async Task<IReadOnlyList<(LoyaltyEnrollment Row, IReadOnlyList<LoyaltyPassedStep> Passed)>> OfCustomerAsync(int customerId)
    {
        var rows = await enrollments.OfCustomerAsync(customerId, MostRecent);
        var passed = (await enrollments.PassedAsync([.. rows.Select(row => row.Id)])).ToLookup(step => step.EnrollmentId);
        return [.. rows.Select(row => (row, (IReadOnlyList<LoyaltyPassedStep>)[.. passed[row.Id]]))];
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("journeys", (await enrollments.OfCustomerAsync(customerId, int.MaxValue)).Select(row => new { row.JourneyId, row.Subject, row.EnteredOnUtc, row.IsControl, row.End, row.EndedOnUtc }))];

    public Task EraseAsync(int customerId) => enrollments.EraseAsync(customerId);
}
