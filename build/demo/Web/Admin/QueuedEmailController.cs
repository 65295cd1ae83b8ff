using Demo.Domain;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Data;
using Nop.Services.Helpers;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class QueuedEmailController(IRepository<QueuedEmail> rows, IDateTimeHelper dates) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public IActionResult List() => Grid(new GridPage("Admin.System.QueuedEmails", "Queued emails", "~/Admin/QueuedEmail/QueuedEmailList")
    {
        Search = [new SearchField("SearchTo", "Admin.System.QueuedEmails.List.ToEmail")],
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
    });

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> QueuedEmailList(GridRequest request, string? searchTo)
    {
        var query = rows.Table;
        if (!string.IsNullOrWhiteSpace(searchTo))
            query = query.Where(mail => mail.To.Contains(searchTo));
        var page = await query.OrderByDescending(mail => mail.Id).ToPagedListAsync(request.PageIndex, request.PageSize);
        var result = new List<object>();
        foreach (var mail in page)
            result.Add(new
            {
                mail.Id,
                mail.To,
                mail.Subject,
                CreatedOn = await dates.ConvertToUserTimeAsync(mail.CreatedOnUtc, DateTimeKind.Utc),
                NotBefore = await LocalAsync(mail.DontSendBeforeDateUtc),
                SentOn = await LocalAsync(mail.SentOnUtc),
                mail.SentTries
            });
        return GridData(request, page, result);
    }

    [HttpGet]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> Edit(int id)
    {
        var mail = await rows.GetByIdAsync(id);
        return mail is null
            ? RedirectToAction("List")
            : View("~/Areas/Admin/Views/Mailbox/Mail.cshtml", new MailPage("Queued emails", "QueuedEmail", mail.From, mail.To, mail.Subject, mail.Body, null, null,
                await dates.ConvertToUserTimeAsync(mail.CreatedOnUtc, DateTimeKind.Utc)));
    }

    private async Task<DateTime?> LocalAsync(DateTime? utc) =>
        utc is { } moment ? await dates.ConvertToUserTimeAsync(moment, DateTimeKind.Utc) : null;
}
