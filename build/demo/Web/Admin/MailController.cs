using Demo.Domain;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Data;
using Nop.Services.Helpers;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

/// <summary>Lists one kind of mails and shows one of them as its recipient would see it.</summary>
public abstract class MailController<TMail>(IRepository<TMail> rows, IDateTimeHelper dates) : AdminController where TMail : Mail
{
    [HttpGet]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public IActionResult List() => Grid(Page());

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> MailList(GridRequest request, string? searchTo)
    {
        var query = rows.Table;
        if (!string.IsNullOrWhiteSpace(searchTo))
            query = query.Where(mail => mail.To.Contains(searchTo));
        var page = await query.OrderByDescending(mail => mail.Id).ToPagedListAsync(request.PageIndex, request.PageSize);
        var result = new List<object>();
        foreach (var mail in page)
            result.Add(await RowAsync(mail));
        return GridData(request, page, result);
    }

    [HttpGet]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> Edit(int id) => await rows.GetByIdAsync(id) is { } mail
        ? View("~/Areas/Admin/Views/Mailbox/Mail.cshtml", await ShownAsync(mail))
        : RedirectToAction("List");

    protected static IReadOnlyList<SearchField> SearchByRecipient { get; } = [new("SearchTo", "Admin.System.QueuedEmails.List.ToEmail")];

    protected abstract GridPage Page();

    protected abstract Task<object> RowAsync(TMail mail);

    protected abstract Task<MailPage> ShownAsync(TMail mail);

    protected Task<DateTime> LocalAsync(DateTime utc) => dates.ConvertToUserTimeAsync(utc, DateTimeKind.Utc);

    protected async Task<DateTime?> LocalAsync(DateTime? utc) => utc is { } moment ? await LocalAsync(moment) : null;
}
