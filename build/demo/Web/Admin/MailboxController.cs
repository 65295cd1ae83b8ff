using Demo.Domain;
using Demo.Web.Models.Admin;
using Nop.Data;
using Nop.Services.Helpers;

namespace Demo.Web.Admin;

/// <summary>Mails that were delivered inside the demo store.</summary>
public class MailboxController(IRepository<MailboxMessage> rows, IDateTimeHelper dates) : MailController<MailboxMessage>(rows, dates)
{
    protected override GridPage Page() => new("Admin.System.Mailbox", "Mailbox", "~/Admin/Mailbox/MailList")
    {
        NoteKey = "Admin.System.Mailbox.Note",
        Search = SearchByRecipient,
        Columns =
        [
            Columns.Text("To", "Admin.System.QueuedEmails.Fields.To"),
            Columns.Link("Subject", "Admin.System.QueuedEmails.Fields.Subject", "~/Admin/Mailbox/Edit"),
            Columns.Date("ReceivedOn", "Admin.System.Mailbox.ReceivedOn"),
            Columns.View("~/Admin/Mailbox/Edit")
        ]
    };

    protected override async Task<object> RowAsync(MailboxMessage mail) =>
        new { mail.Id, mail.To, mail.Subject, ReceivedOn = await LocalAsync(mail.ReceivedOnUtc) };

    protected override async Task<MailPage> ShownAsync(MailboxMessage mail) => new(
        "Mailbox", "Mailbox", mail.From, mail.To, mail.Subject, mail.HtmlBody, mail.TextBody, mail.Headers, await LocalAsync(mail.ReceivedOnUtc));
}
