using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

/// <summary>Translations of a template: nopCommerce leaves them behind when the template is deleted.</summary>
public class MessageTranslationStore(IRepository<LocalizedProperty> texts)
{
    public Task<int> DeleteAsync(int templateId) =>
        texts.DeleteAsync(text => text.EntityId == templateId && text.LocaleKeyGroup == nameof(MessageTemplate));
}
