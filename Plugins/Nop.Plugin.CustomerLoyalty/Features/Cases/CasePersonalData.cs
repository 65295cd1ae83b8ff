using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Cases of a person: told to him whole; when he is erased the words and files go, and that there was a case stays for the figures. What was open is over: nobody can be answered any more.</summary>
public class CasePersonalData(CaseStore cases, CaseEventStore events, CaseFileStore files, CaseSideStore sides, CompensationStore compensations, CaseBook book) : IPersonalData, IPersonalExport
{
    public const string Erased = "–";

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId)
    {
        var mine = await cases.AllOfCustomerAsync(customerId);
        var posts = (await events.OfAsync([.. mine.Select(row => row.Id)])).Where(one => one.Kind is CaseEventKind.CustomerWrote or CaseEventKind.Answered or CaseEventKind.Asked or CaseEventKind.Closed or CaseEventKind.Reopened or CaseEventKind.Rated);
        var attached = new List<LoyaltyCaseFile>();
        foreach (var row in mine)
            attached.AddRange(await files.OfAsync(row.Id));
        return
        [
            PersonalTable.Of("cases", mine.Select(row => new { row.Id, row.Subject, row.Text, row.State, row.OrderId, row.ProductId, row.CreatedOnUtc, row.ClosedOnUtc, row.Rating })),
            PersonalTable.Of("case-posts", posts.Select(one => new { one.CaseId, one.Kind, one.IsByCustomer, one.OccurredOnUtc, one.Text })),
            PersonalTable.Of("case-files", attached.Select(file => new { file.CaseId, file.Name, file.ContentType, file.Size, file.AddedOnUtc })),
            PersonalTable.Of("compensations", (await compensations.OfCustomerAsync(customerId)).Select(one => new { one.CaseId, one.Kind, one.Points, one.State, one.WantedOnUtc, one.GivenOnUtc }))
        ];
    }

    public async Task EraseAsync(int customerId)
    {
        foreach (var row in await cases.AllOfCustomerAsync(customerId))
            await ForgetAsync(row.Id);

        foreach (var one in await compensations.OfCustomerAsync(customerId))
        {
            (one.CustomerId, one.Reason, one.Decision) = (0, null, null);
            await compensations.UpdateAsync(one);
        }
    }

    /// <summary>What he wrote without logging in, under the same address.</summary>
    public async Task EraseAsync(string email)
    {
        foreach (var row in await cases.OfGuestAsync(email))
            await ForgetAsync(row.Id);
    }

    private async Task ForgetAsync(int id)
    {
        await book.AppendAsync(id, record => record.Case.IsOpen ? new LoyaltyCaseEvent { KindId = (int)CaseEventKind.Closed, PostKey = Guid.NewGuid(), IsByCustomer = true } : null);
        await events.ForgetWordsAsync(id);
        await files.ForgetAsync(id);
        await sides.ForgetStepsAsync(id);
        if (await cases.FindAsync(id) is not { } row)
            return;
        (row.Subject, row.Text, row.GuestName, row.GuestEmail, row.CustomerId) = (Erased, null, null, null, 0);
        await cases.UpdateAsync(row);
    }
}
