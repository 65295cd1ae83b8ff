namespace Demo.Web.Models.Admin;

public record MailPage(string MenuItem, string Controller, string From, string To, string Subject, string? HtmlBody, string? TextBody, string? Headers, DateTime Date);

public record LogPage(int Id, string Level, string Short, string? Full, string? Page, string? Ip, string? Customer, DateTime CreatedOn);
