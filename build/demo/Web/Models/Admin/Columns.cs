using Nop.Web.Framework.Models.DataTables;

namespace Demo.Web.Models.Admin;

/// <summary>Short names for the columns of a grid.</summary>
public static class Columns
{
    public static ColumnProperty Text(string data, string titleKey, string? width = null) => new(data) { Title = titleKey, Width = width };

    public static ColumnProperty Number(string data, string titleKey, string? width = "90") => new(data) { Title = titleKey, Width = width, ClassName = "text-right" };

    public static ColumnProperty Date(string data, string titleKey) => new(data) { Title = titleKey, Width = "190", Render = new RenderDate() };

    public static ColumnProperty Yes(string data, string titleKey) => new(data) { Title = titleKey, Width = "90", ClassName = NopColumnClassDefaults.CenterAll, Render = new RenderBoolean() };

    public static ColumnProperty Link(string data, string titleKey, string url, string idProperty = "Id") => new(data) { Title = titleKey, Render = new RenderLink(new DataUrl(url, idProperty)) };

    public static ColumnProperty Status(string data, string titleKey) => new(data) { Title = titleKey, Width = "130", ClassName = NopColumnClassDefaults.CenterAll, Render = new RenderCustom("renderBadge") };

    public static ColumnProperty Edit(string url) => new("Id") { Title = "Admin.Common.Edit", Width = "90", ClassName = NopColumnClassDefaults.Button, Render = new RenderButtonEdit(new DataUrl(url)) };

    public static ColumnProperty View(string url) => new("Id") { Title = "Admin.Common.View", Width = "90", ClassName = NopColumnClassDefaults.Button, Render = new RenderButtonView(new DataUrl(url)) };

    public static ColumnProperty Actions(string width = "200") => new("Actions") { Title = "Admin.Common.Actions", Width = width, ClassName = NopColumnClassDefaults.Button, Render = new RenderCustom("renderActions") };

    public static ColumnProperty Picture(string data, string titleKey) => new(data) { Title = titleKey, Width = "70", ClassName = NopColumnClassDefaults.CenterAll, Render = new RenderPicture(width: 44) };
}
