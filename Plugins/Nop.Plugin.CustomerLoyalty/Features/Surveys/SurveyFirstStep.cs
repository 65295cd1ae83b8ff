using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

public class SurveyFirstStep(SurveyDesk desk) : IFirstStepSource
{
    public async Task<IReadOnlyList<FirstStep>> ListAsync() => [new FirstStep("Surveys", (await desk.AllAsync()).Any(survey => survey.IsOn), "~/Admin/LoyaltySurvey/List")];
}
