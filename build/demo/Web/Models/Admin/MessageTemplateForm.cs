using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Demo.Web.Models.Admin;

public record MessageTemplateForm : BaseNopEntityModel
{
    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.IsActive")]
    public bool IsActive { get; set; }

    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.Subject")]
    public string? Subject { get; set; }

    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.Body")]
    public string? Body { get; set; }

    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.BccEmailAddresses")]
    public string? BccEmailAddresses { get; set; }

    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.AllowedTokens")]
    public string? AllowedTokens { get; set; }

    public List<MessageTemplateLocale> Locales { get; set; } = [];
}

public record MessageTemplateLocale
{
    public int LanguageId { get; set; }

    public string? LanguageName { get; set; }

    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.Subject")]
    public string? Subject { get; set; }

    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.Body")]
    public string? Body { get; set; }
}
