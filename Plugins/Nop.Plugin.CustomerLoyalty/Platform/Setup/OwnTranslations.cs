namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>Translations of our rows go with the rows.</summary>
public class OwnTranslations(TranslationStore store) : IUninstallStep
{
    public async Task UninstallAsync(bool keepsData)
    {
        if (!keepsData)
            await store.DeleteOwnAsync();
    }
}
