namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;

public class SetupPages(FirstSteps steps, LocaleInstaller locales)
{
    public Task<IReadOnlyList<FirstStep>> StepsAsync() => steps.ListAsync();

    public Task<int> AddMissingTextsAsync() => locales.AddMissingAsync();
}
