namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>What a shop should decide and see to after installing, and how far it is: always read from what is, never ticked off by hand.</summary>
public class FirstSteps(IEnumerable<IFirstStepSource> sources, LanguageTexts languages)
{
    public async Task<IReadOnlyList<FirstStep>> ListAsync()
    {
        var steps = new List<FirstStep>();
        foreach (var source in sources)
            steps.AddRange(await source.ListAsync());
        return steps;
    }

    /// <summary>Gives languages that were added to the shop later our texts and mails; returns how many texts were added.</summary>
    public Task<int> CompleteLanguagesAsync() => languages.CompleteAsync();
}
