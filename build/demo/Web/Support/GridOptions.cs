using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Models.DataTables;

namespace Demo.Web.Support;

/// <summary>Turns a grid description into what createTable of admin.table.js draws.</summary>
public static class GridOptions
{
    public static Dictionary<string, object?> From(DataTablesModel model, IUrlHelper urls) => new()
    {
        ["name"] = model.Name,
        ["url"] = Address(model.UrlRead, urls)?.TrimEnd('/'),
        ["deleteUrl"] = Address(model.UrlDelete, urls)?.TrimEnd('/'),
        ["updateUrl"] = Address(model.UrlUpdate, urls)?.TrimEnd('/'),
        ["deleteKey"] = string.IsNullOrEmpty(model.BindColumnNameActionDelete) ? "id" : model.BindColumnNameActionDelete,
        ["data"] = model.Data,
        ["filters"] = model.Filters.Select(Filter).ToList(),
        ["columns"] = model.ColumnCollection.Select(column => Column(column, urls)).ToList(),
        ["searchButtonId"] = model.SearchButtonId,
        ["rowId"] = model.RowIdBasedOnField,
        ["primaryKey"] = model.PrimaryKeyColumn,
        ["serverSide"] = model.ServerSide && model.Data is null,
        ["processing"] = model.Processing,
        ["deferLoading"] = model.DeferLoading,
        ["paging"] = model.Paging,
        ["pagingType"] = model.PagingType,
        ["info"] = model.Info,
        ["ordering"] = model.Ordering,
        ["refreshButton"] = model.RefreshButton && !model.IsChildTable,
        ["length"] = model.Length > 0 ? model.Length : 10,
        ["lengthMenu"] = Lengths(model.LengthMenu),
        ["headerCallback"] = model.HeaderCallback,
        ["footerCallback"] = model.FooterCallback,
        ["drawCallback"] = model.DrawCallback,
        ["footerColumns"] = model.FooterColumns,
        ["layout"] = model.LayoutCollection.Count == 0 ? null : model.LayoutCollection.ToDictionary(option => option.Name, option => option.Value),
        ["child"] = model.ChildTable is null ? null : From(model.ChildTable, urls)
    };

    private static object Filter(FilterParameter filter) => new
    {
        name = filter.Name,
        id = string.IsNullOrEmpty(filter.ModelName) ? filter.Name.Replace('.', '_') : $"{filter.ModelName}_{filter.Name}",
        isBool = filter.Type == typeof(bool) && filter.Value is null,
        value = filter.Value,
        parent = filter.ParentName
    };

    private static object Column(ColumnProperty column, IUrlHelper urls) => new
    {
        data = column.Data,
        title = column.Title,
        width = column.Width,
        visible = column.Visible,
        searchable = column.Searchable,
        className = column.ClassName,
        encode = column.Encode,
        master = column.IsMasterCheckBox,
        editable = column.Editable,
        editType = column.EditType.ToString().ToLowerInvariant(),
        render = Render(column.Render, urls)
    };

    private static object? Render(IRender? render, IUrlHelper urls) => render switch
    {
        RenderCustom custom => new { kind = "custom", function = custom.FunctionName },
        RenderLink link => new { kind = "link", url = Address(link.Url, urls), id = link.Url.DataId, title = link.Title },
        RenderDate date => new { kind = "date", format = date.Format },
        RenderBoolean => new { kind = "boolean" },
        RenderButtonEdit button => new { kind = "edit", url = Address(button.Url, urls), css = button.ClassName },
        RenderButtonView button => new { kind = "view", url = Address(button.Url, urls), css = button.ClassName },
        RenderButtonRemove button => new { kind = "remove", css = button.ClassName, title = button.Title },
        RenderButtonsInlineEdit button => new { kind = "inline", css = button.ClassName },
        RenderButtonCustom button => new { kind = "button", url = button.Url, css = button.ClassName, title = button.Title, function = button.OnClickFunctionName },
        RenderCheckBox box => new { kind = "checkbox", name = box.Name, key = box.PropertyKeyName },
        RenderPicture picture => new { kind = "picture", prefix = picture.SrcPrefix, src = picture.Src, width = picture.Width },
        RenderChildCaret => new { kind = "caret" },
        _ => null
    };

    private static string? Address(DataUrl? url, IUrlHelper urls)
    {
        if (url is null)
            return null;
        if (!string.IsNullOrEmpty(url.ActionName) && !string.IsNullOrEmpty(url.ControllerName))
            return urls.Action(url.ActionName, url.ControllerName, url.RouteValues);
        if (string.IsNullOrEmpty(url.Url))
            return string.Empty;

        var address = (url.Url.StartsWith("~/", StringComparison.Ordinal) ? urls.Content(url.Url) : url.Url)!.TrimEnd('/');
        return url.TrimEnd ? address : address + "/";
    }

    private static List<int>? Lengths(string? menu)
    {
        var lengths = (menu ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => int.TryParse(text, out var length) ? length : 0).Where(length => length > 0).ToList();
        return lengths.Count == 0 ? null : lengths;
    }
}
