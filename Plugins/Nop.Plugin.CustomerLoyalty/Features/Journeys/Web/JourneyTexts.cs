using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>Texts of the journey pages in the reader's language.</summary>
public class JourneyTexts(ILocalizationService localization, IMessageTemplateService templates)
{
    private const string Prefix = $"{CustomerLoyaltyDefaults.LocalePrefix}.Journeys.";

    public Task<string> GetAsync(string name) => localization.GetResourceAsync(Prefix + name);

    public async Task<string> FillAsync(string name, params object[] arguments) => string.Format(await GetAsync(name), arguments);

    public Task<string> OfAsync<TEnum>(TEnum value) where TEnum : struct => localization.GetLocalizedEnumAsync(value);

    /// <summary>A ready-made journey bears the name of its text until somebody gives it another.</summary>
    public async Task<string> NameAsync(LoyaltyJourney journey) => journey.Name.Length > 0 || journey.ReadyMadeKey is null ? journey.Name : await GetAsync($"Ready.{journey.ReadyMadeKey}");

    public async Task<string?> DescriptionAsync(LoyaltyJourney journey) =>
        journey.Description is { Length: > 0 } || journey.ReadyMadeKey is null ? journey.Description : await GetAsync($"Ready.{journey.ReadyMadeKey}.Description");

    /// <summary>Everything below a name, by the rest of the key.</summary>
    public async Task<Dictionary<string, string>> AllAsync(string name)
    {
        var texts = new Dictionary<string, string>();
        foreach (var key in LocaleFiles.English.Keys.Where(key => key.StartsWith(Prefix + name + ".", StringComparison.Ordinal)))
            texts[key[(Prefix.Length + name.Length + 1)..]] = await localization.GetResourceAsync(key);
        return texts;
    }

    public async Task<string> OfAsync(JourneyError error)
    {
        var arguments = new List<object>(error.Arguments);
        while (arguments.Count < 2)
            arguments.Add(string.Empty);
        return string.Format(await GetAsync($"Error.{error.Code}"), [.. arguments]);
    }

    /// <summary>What a step does, in a few words.</summary>
    public async Task<string> OfAsync(JourneyStep? step) => step switch
    {
        WaitStep { Wait.MinuteOfDay: { } minute } => await FillAsync("Step.Until", $"{minute / 60:00}:{minute % 60:00}"),
        WaitStep { Wait: var wait } => await FillAsync($"Step.Wait{wait.Unit}", wait.Amount),
        ConditionStep => await GetAsync("Step.Condition"),
        MailStep mail => await FillAsync("Step.Mail", await SubjectsAsync(mail)),
        RewardStep reward => await FillAsync("Step.Reward", reward.Points),
        TaskStep task => await FillAsync("Step.Task", task.Title),
        TagStep tag => await FillAsync("Step.Tag", tag.Tag),
        _ => await GetAsync("Step.Gone")
    };

    /// <summary>Mails are told by what stands above them in the reader's language; one that is gone by its name.</summary>
    private async Task<string> SubjectsAsync(MailStep mail)
    {
        var subjects = new List<string>();
        foreach (var variant in mail.Variants)
        {
            var template = (await templates.GetMessageTemplatesByNameAsync(variant.Template)).FirstOrDefault();
            var subject = template is null ? null : await localization.GetLocalizedAsync(template, one => one.Subject);
            subjects.Add(string.IsNullOrEmpty(subject) ? variant.Template : subject);
        }

        return string.Join(" / ", subjects);
    }
}
