using Demo.Domain;
using Demo.Web.Models.Admin;
using Nop.Data;
using Nop.Services.Helpers;

namespace Demo.Web.Admin;

public class QueuedEmailController(IRepository<QueuedEmail> rows, IDateTimeHelper dates) : MailController<QueuedEmail>(rows, dates)
{
    protected override GridPage Page() => new("Admin.System.QueuedEmails", "Queued emails", "~/Admin/QueuedEmail/MailList")
    {
        Search = SearchByRecipient,
        Links = [new HeaderLink("Admin.System.Mailbox", "~/Admin/Mailbox/List", "far fa-envelope-open")],
        Columns =
        [
            Columns.Text("To", "Admin.System.QueuedEmails.Fields.To"),
            Columns.Text("Subject", "Admin.System.QueuedEmails.Fields.Subject"),
            Columns.Date("CreatedOn", "Admin.System.QueuedEmails.Fields.CreatedOn"),
            Columns.Date("NotBefore", "Admin.System.QueuedEmails.Fields.DontSendBeforeDate"),
            Columns.Date("SentOn", "Admin.System.QueuedEmails.Fields.SentOn"),
            Columns.Number("SentTries", "Admin.System.QueuedEmails.Fields.SentTries"),
            Columns.View("~/Admin/QueuedEmail/Edit")
        ]
    };

    protected override async Task<object> RowAsync(QueuedEmail mail) => new
    {
        mail.Id,
        mail.To,
        mail.Subject,
        CreatedOn = await LocalAsync(mail.CreatedOnUtc),
        NotBefore = await LocalAsync(mail.DontSendBeforeDateUtc),
        SentOn = await LocalAsync(mail.SentOnUtc),
        mail.SentTries
    };

    protected override async Task<MailPage> ShownAsync(QueuedEmail mail) => new(
        "Queued emails", "QueuedEmail", mail.From, mail.To, mail.Subject, mail.Body, null, null, await LocalAsync(mail.CreatedOnUtc));
}
