using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Demo.Web.Support;

/// <summary>What nop-editor and nop-select hand to the editor templates through ViewData.</summary>
public static class EditorAttributes
{
    public static Dictionary<string, object> From(ViewDataDictionary viewData, string? inputType, string? step = null)
    {
        var attributes = viewData["htmlAttributes"] as IDictionary<string, object> is { } given
            ? new Dictionary<string, object>(given)
            : [];
        attributes["class"] = attributes.TryGetValue("class", out var css) && !$"{css}".Contains("form-control", StringComparison.Ordinal)
            ? $"{css} form-control"
            : css ?? "form-control";
        if (inputType is not null)
            attributes["type"] = inputType;
        if (step is not null)
            attributes["step"] = step;
        return attributes;
    }

    public static List<SelectListItem> Items(ViewDataDictionary viewData, IEnumerable<string?> chosen)
    {
        var values = chosen.Where(value => value is not null).ToHashSet();
        var items = (viewData["SelectList"] as IEnumerable<SelectListItem> ?? []).ToList();
        if (items.Any(item => values.Contains(item.Value)))
            foreach (var item in items)
                item.Selected = values.Contains(item.Value);
        return items;
    }
}
