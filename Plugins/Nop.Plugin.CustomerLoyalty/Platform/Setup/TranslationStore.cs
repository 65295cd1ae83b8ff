using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>Translations of rows lie in a table of nopCommerce, which leaves them behind when the rows go; the next row of that number would have them.</summary>
public class TranslationStore(IRepository<LocalizedProperty> texts)
{
    private static readonly string[] Own = [.. LoyaltyTables.Entities.Where(entity => typeof(ILocalizedEntity).IsAssignableFrom(entity)).Select(entity => entity.Name)];

    public Task<int> DeleteAsync(int templateId) =>
        texts.DeleteAsync(text => text.EntityId == templateId && text.LocaleKeyGroup == nameof(MessageTemplate));

    /// <summary>Those of all rows in tables of ours.</summary>
    public Task<int> DeleteOwnAsync() => texts.DeleteAsync(text => Own.Contains(text.LocaleKeyGroup));
}
