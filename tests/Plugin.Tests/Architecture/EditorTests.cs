using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Plugin.Tests.Architecture;

/// <summary>nopCommerce asks for a value in every field whose template is that of a value that cannot be missing, whatever the type of the property.</summary>
[Category("K1")]
public partial class EditorTests
{
    [Test]
    public void AFieldThatMayBeEmpty_HasATemplateThatAllowsIt()
    {
        var fields = PluginSource.Views.SelectMany(view => Editor().Matches(view.Value).Select(field => (View: view.Key, Path: field.Groups[1].Value, Property: Find(ModelOf(view.Value), field.Groups[1].Value)))).ToList();
        Assert.That(fields.Count(field => field.Property is not null), Is.GreaterThan(150));
        Assert.That(fields.Where(field => field.Property is { } property && Nullable.GetUnderlyingType(property.PropertyType) is not null && property.GetCustomAttribute<UIHintAttribute>()?.UIHint.EndsWith("Nullable", StringComparison.Ordinal) != true)
            .Select(field => $"{field.View}: {field.Path}"), Is.Empty);
    }

    private static Type? ModelOf(string view) =>
        Model().Match(view) is { Success: true } model ? PluginTypes.All.FirstOrDefault(type => type.Name == model.Groups[1].Value) : null;

    private static PropertyInfo? Find(Type? type, string path)
    {
        PropertyInfo? found = null;
        foreach (var part in path.Split('.'))
        {
            found = type?.GetProperty(Index().Replace(part, string.Empty));
            type = found is null ? null : Index().IsMatch(part) ? found.PropertyType.GetGenericArguments().FirstOrDefault() ?? found.PropertyType.GetElementType() : found.PropertyType;
        }

        return found;
    }

    [GeneratedRegex("<nop-editor asp-for=\"([^\"]+)\"")]
    private static partial Regex Editor();

    [GeneratedRegex(@"^@model (\w+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Model();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Index();
}
