using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Mails;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>
/// Tells of what happened in a case: the journal, the customer, the staff. Each under a key of the event, so that telling again tells
/// nothing twice; what a fall kept from being told is told by the task. Never a reason for the case itself to fail.
/// </summary>
public class CaseNews(FactRecorder journal, ActionQueue queue, CaseSideStore sides, CaseShelf shelf, GuestMailHandler guests, ILogger logger, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(14);

    /// <summary>An answer that was to close the case and has not by then is told for itself.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>What a guest has not been told by then he knows already, or does not want to know any more.</summary>
    private static readonly TimeSpan GuestLife = TimeSpan.FromDays(2);

    public async Task TellAsync(CaseRecord record, LoyaltyCaseEvent happened)
    {
        try
        {
            await RecordAsync(record.Case, happened);
            await queue.AddAsync([.. await MailsAsync(record, happened)]);
            if (record.Case.CustomerId == 0)
                await TellGuestAsync(record, happened);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            await logger.WarningAsync($"What happened in case {record.Case.Id} could not be told yet; it will be tried again.", failure);
        }
    }

    private async Task RecordAsync(LoyaltyCase row, LoyaltyCaseEvent happened)
    {
        FactKind? kind = happened.Kind switch
        {
            CaseEventKind.Opened or CaseEventKind.Reopened => FactKind.CaseOpened,
            CaseEventKind.Closed or CaseEventKind.MergedAway => FactKind.CaseSettled,
            CaseEventKind.Rated => FactKind.SurveyAnswered,
            _ => null
        };
        if (kind is not { } fact || row.CustomerId == 0)
            return;
        await journal.RecordAsync(new Fact
        {
            Key = fact == FactKind.SurveyAnswered ? FactKeys.CaseRated(row.Id) : FactKeys.Case(row.Id, happened.Version),
            Kind = fact,
            OccurredOnUtc = happened.OccurredOnUtc,
            StoreId = row.StoreId,
            CustomerId = row.CustomerId,
            ProductId = row.ProductId,
            SubjectId = row.Id,
            Quantity = fact == FactKind.SurveyAnswered ? Points(happened.Value) : 0,
            Text = row.Subject
        });
    }

    /// <summary>1 to 5 as surveys count: 1 to 100.</summary>
    private static int Points(int rating) => 1 + (Math.Clamp(rating, 1, 5) - 1) * 99 / 4;

    /// <summary>Through nopCommerce's queue, under a key of ours.</summary>
    private async Task TellGuestAsync(CaseRecord record, LoyaltyCaseEvent happened)
    {
        if (CustomerMail(record, happened) is { } template && happened.OccurredOnUtc > clock.GetUtcNow().UtcDateTime - GuestLife)
            await guests.SendAsync(template, record.Case, happened.Version);
    }

    private async Task<IEnumerable<PlannedAction>> MailsAsync(CaseRecord record, LoyaltyCaseEvent happened)
    {
        var mails = new List<PlannedAction>();
        if (record.Case.CustomerId > 0 && CustomerMail(record, happened) is { } template)
            mails.Add(Mail(record.Case, happened, template, record.Case.CustomerId));
        foreach (var agent in await StaffAsync(record.Case, happened))
            mails.Add(Mail(record.Case, happened, CaseMails.Staff, agent));
        return mails;
    }

    private string? CustomerMail(CaseRecord record, LoyaltyCaseEvent happened) => happened.Kind switch
    {
        CaseEventKind.Opened => CaseMails.Received,
        CaseEventKind.Asked => CaseMails.Answered,
        CaseEventKind.Answered when happened.Value != CaseThread.Closing => CaseMails.Answered,
        CaseEventKind.Answered when record.Events.All(one => one.Version < happened.Version || one.Kind != CaseEventKind.Closed) && clock.GetUtcNow().UtcDateTime - happened.OccurredOnUtc >= Patience => CaseMails.Answered,
        CaseEventKind.Closed when !happened.IsByCustomer => CaseMails.Closed,
        _ => null
    };

    /// <summary>Who works on it and who watches it, but not who did it.</summary>
    private async Task<IReadOnlyCollection<int>> StaffAsync(LoyaltyCase row, LoyaltyCaseEvent happened)
    {
        var isNews = happened.Kind is CaseEventKind.CustomerWrote or CaseEventKind.Escalated or CaseEventKind.Rated || happened is { Kind: CaseEventKind.Reopened or CaseEventKind.Closed, IsByCustomer: true };
        if (happened is { Kind: CaseEventKind.Changed, Value: (int)CaseChange.Owner, After: > 0 } && happened.After != happened.ById)
            return [happened.After];
        if (!isNews)
            return [];
        var staff = new HashSet<int>(await sides.WatchersAsync(row.Id)) { row.OwnerId };
        if (happened.Kind == CaseEventKind.Escalated && await shelf.QueueAsync(row.QueueId) is { } queueOfCase)
            staff.Add(queueOfCase.LeaderId);
        staff.Remove(0);
        staff.Remove(happened.ById);
        return staff;
    }

    private static PlannedAction Mail(LoyaltyCase row, LoyaltyCaseEvent happened, string template, int recipientId) => new(
        string.Create(CultureInfo.InvariantCulture, $"case:{row.Id}:{happened.Version}:{recipientId}"), ActionKind.Mail, new ActionSource(ActionSourceKind.Service, row.Id), recipientId, row.StoreId,
        happened.OccurredOnUtc, happened.OccurredOnUtc + Life,
        ActionPayload.Write(new MailPayload
        {
            TemplateName = template,
            Topic = MailTopics.Care,
            OrderId = template == CaseMails.Staff ? 0 : row.OrderId,
            Tokens = new Dictionary<string, string>
            {
                [CaseMails.CaseId] = row.Id.ToString(CultureInfo.InvariantCulture),
                [CaseMails.Version] = happened.Version.ToString(CultureInfo.InvariantCulture)
            }
        }));
}
