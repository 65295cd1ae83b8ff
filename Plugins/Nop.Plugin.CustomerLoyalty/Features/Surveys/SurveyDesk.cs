using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

/// <summary>Surveys as the back office changes them.</summary>
public class SurveyDesk(SurveyStore surveys, IWorkContext workContext, TimeProvider clock)
{
    public Task<IList<LoyaltySurvey>> AllAsync() => surveys.AllAsync();

    public Task<LoyaltySurvey?> FindAsync(int id) => surveys.FindAsync(id);

    public Task<IList<LoyaltySurveyVersion>> VersionsAsync(int surveyId) => surveys.VersionsAsync(surveyId);

    public Task<LoyaltySurveyVersion?> VersionAsync(int id) => surveys.FindVersionAsync(id);

    /// <summary>Saves what was set; new questions become a new version, and who was invited keeps the old ones.</summary>
    /// <param name="survey">With number 0 for a new one.</param>
    /// <param name="form">Without problems, see <see cref="FormCheck"/>.</param>
    public async Task SaveAsync(LoyaltySurvey survey, SurveyForm form)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        survey.Name = survey.Name.Shortened(SurveyLimits.LongestName) ?? string.Empty;
        if (survey.Id == 0)
        {
            survey.CreatedOnUtc = now;
            await surveys.InsertAsync(survey);
        }

        var json = SurveyJson.Write(form);
        var versions = await surveys.VersionsAsync(survey.Id);
        if (versions.FirstOrDefault(version => version.Id == survey.VersionId)?.FormJson != json)
        {
            var version = new LoyaltySurveyVersion
            {
                SurveyId = survey.Id,
                Number = 1 + (versions.Count == 0 ? 0 : versions[0].Number),
                FormJson = json,
                ById = (await workContext.GetCurrentCustomerAsync()).Id,
                CreatedOnUtc = now
            };
            await surveys.InsertAsync(version);
            survey.VersionId = version.Id;
        }

        await surveys.UpdateAsync(survey);
    }

    /// <summary>From now on, or no more. False when it is so already.</summary>
    public async Task<bool> SwitchAsync(LoyaltySurvey survey, bool on)
    {
        if (survey.IsOn == on || (on && survey.VersionId == 0))
            return false;
        survey.IsOn = on;
        if (on)
            survey.TakesFromUtc = clock.GetUtcNow().UtcDateTime;
        await surveys.UpdateAsync(survey);
        return true;
    }
}
