using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

/// <summary>Surveys and their versions.</summary>
public class SurveyStore(IRepository<LoyaltySurvey> surveys, IRepository<LoyaltySurveyVersion> versions)
{
    public async Task<IList<LoyaltySurvey>> AllAsync() => await surveys.Table.OrderBy(survey => survey.Id).ToListAsync();

    public async Task<IList<LoyaltySurvey>> RunningAsync() => await surveys.Table.Where(survey => survey.IsOn).OrderBy(survey => survey.Id).ToListAsync();

    public async Task<LoyaltySurvey?> FindAsync(int id) => await surveys.Table.FirstOrDefaultAsync(survey => survey.Id == id);

    public Task InsertAsync(LoyaltySurvey survey) => surveys.InsertAsync(survey, false);

    public Task UpdateAsync(LoyaltySurvey survey) => surveys.UpdateAsync(survey, false);

    public Task InsertAsync(LoyaltySurveyVersion version) => versions.InsertAsync(version, false);

    public async Task<LoyaltySurveyVersion?> FindVersionAsync(int id) => await versions.Table.FirstOrDefaultAsync(version => version.Id == id);

    /// <summary>The newest first.</summary>
    public async Task<IList<LoyaltySurveyVersion>> VersionsAsync(int surveyId) => await versions.Table.Where(version => version.SurveyId == surveyId).OrderByDescending(version => version.Number).ToListAsync();
}
