using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>Says of actions who wanted them, how they stand and why, in the reader's words. Names are read once for a page.</summary>
public class ActionTexts(IEnumerable<IActionSourceNames> sources, ILocalizationService localization, IDateTimeHelper times)
{
    private readonly Dictionary<ActionSourceKind, IReadOnlyDictionary<int, string>> _names = [];

    public Task<string> SourceAsync(LoyaltyAction action) => SourceAsync(action.Source.Kind, action.SourceId);

    public async Task<string> SourceAsync(ActionSourceKind kind, int id)
    {
        if (!_names.TryGetValue(kind, out var names))
            _names[kind] = names = sources.FirstOrDefault(source => source.Kind == kind) is { } known ? await known.NamesAsync() : new Dictionary<int, string>();
        var what = await localization.GetLocalizedEnumAsync(kind);
        return names.TryGetValue(id, out var name) ? $"{what}: {name}" : $"{what} {id}";
    }

    public async Task<string> ReasonAsync(LoyaltyAction action) => action.Reason == ActionReason.None ? string.Empty : await localization.GetLocalizedEnumAsync(action.Reason);

    public Task<string> OfAsync<TEnum>(TEnum value) where TEnum : struct => localization.GetLocalizedEnumAsync(value);

    public async Task<string> TimeAsync(DateTime utc) => (await times.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("g");

    /// <summary>Bootstrap colour of a state.</summary>
    public static string ToneOf(ActionState state) => state switch
    {
        ActionState.Done => "success",
        ActionState.Failed => "danger",
        ActionState.Unknown => "warning",
        ActionState.Waiting => "info",
        _ => "secondary"
    };
}
