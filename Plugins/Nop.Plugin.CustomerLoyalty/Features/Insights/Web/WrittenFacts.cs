using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Web;

/// <summary>What notes and contacts say now, by the keys of their facts; that one was deleted is said in its place. For readers who may see them.</summary>
public class WrittenFacts(NoteReader notes, ContactReader contacts, ILocalizationService localization)
{
    public async Task<IReadOnlyDictionary<string, string>> TextsAsync(IReadOnlyCollection<LoyaltyFact> facts)
    {
        var texts = new Dictionary<string, string>();
        await AddAsync(texts, KeysOf(facts, FactKind.NoteWritten), notes.TextsAsync, "NoteDeleted");
        await AddAsync(texts, KeysOf(facts, FactKind.ContactLogged), contacts.TextsAsync, "ContactDeleted");
        return texts;
    }

    private static List<string> KeysOf(IEnumerable<LoyaltyFact> facts, FactKind kind) => [.. facts.Where(fact => fact.KindId == (int)kind).Select(fact => fact.FactKey)];

    private async Task AddAsync(Dictionary<string, string> texts, List<string> keys, Func<IReadOnlyCollection<string>, Task<IReadOnlyDictionary<string, string>?>> read, string gone)
    {
        if (keys.Count == 0 || await read(keys) is not { } found)
            return;
        var deleted = await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Timeline.{gone}");
        foreach (var key in keys)
            texts[key] = found.GetValueOrDefault(key, deleted);
    }
}
