using Demo.Domain;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Data;
using Nop.Services.Helpers;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

/// <summary>Mails that were delivered inside the demo store, as the recipient would see them.</summary>
public class MailboxController(IRepository<MailboxMessage> rows, IDateTimeHelper dates) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public IActionResult List() => Grid(new GridPage("Admin.System.Mailbox", "Mailbox", "~/Admin/Mailbox/MessageList")
    {
        NoteKey = "Admin.System.Mailbox.Note",
        Search = [new SearchField("SearchTo", "Admin.System.QueuedEmails.List.ToEmail")],
        Columns =
        [
            Columns.Text("To", "Admin.System.QueuedEmails.Fields.To"),
            Columns.Link("Subject", "Admin.System.QueuedEmails.Fields.Subject", "~/Admin/Mailbox/Message"),
            Columns.Date("ReceivedOn", "Admin.System.Mailbox.ReceivedOn"),
            Columns.View("~/Admin/Mailbox/Message")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> MessageList(GridRequest request, string? searchTo)
    {
        var query = rows.Table;
        if (!string.IsNullOrWhiteSpace(searchTo))
            query = query.Where(mail => mail.To.Contains(searchTo));
        var page = await query.OrderByDescending(mail => mail.Id).ToPagedListAsync(request.PageIndex, request.PageSize);
        var result = new List<object>();
        foreach (var mail in page)
            result.Add(new { mail.Id, mail.To, mail.Subject, ReceivedOn = await dates.ConvertToUserTimeAsync(mail.ReceivedOnUtc, DateTimeKind.Utc) });
        return GridData(request, page, result);
    }

    [HttpGet]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> Message(int id)
    {
        var mail = await rows.GetByIdAsync(id);
        return mail is null
            ? RedirectToAction("List")
            : View("Mail", new MailPage("Mailbox", "Mailbox", mail.From, mail.To, mail.Subject, mail.HtmlBody, mail.TextBody, mail.Headers,
                await dates.ConvertToUserTimeAsync(mail.ReceivedOnUtc, DateTimeKind.Utc)));
    }
}
