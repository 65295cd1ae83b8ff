using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

public class AnswerDetailsFactory(SurveyReports reports, SurveyDesk desk, AnswerListFactory lines, AnswerProducts products, SurveyTexts texts, OwnerService people, AnswerRights rights)
{
    /// <summary>Null when there is no such answer, or none that this member of staff may see.</summary>
    public async Task<LoyaltySurveyAnswer?> FindAsync(int id) => await reports.FindAsync(id) is { } answer && await rights.MaySeeAsync(answer) ? answer : null;

    /// <summary>Null when there is no such answer, or none that this member of staff may see.</summary>
    public async Task<AnswerDetailsModel?> PrepareAsync(int id)
    {
        if (await FindAsync(id) is not { } answer)
            return null;
        AnswerLineModel? line = null;
        await foreach (var one in lines.LinesAsync([answer]))
            line = one;
        var version = await desk.VersionAsync(answer.VersionId);
        var names = await people.NamesAsync([answer.AgentId]);
        return new AnswerDetailsModel
        {
            Id = id,
            Line = line!,
            OrderId = answer.OrderId,
            Agent = names.GetValueOrDefault(answer.AgentId, string.Empty),
            Importance = answer.ImportanceId == 0 ? string.Empty : await texts.OfAsync((ServiceDimension)answer.ImportanceId),
            VersionId = answer.VersionId,
            VersionNumber = version?.Number ?? 0,
            Given = await GivenAsync(answer, SurveyJson.Read<SurveyForm>(version?.FormJson) ?? new SurveyForm()),
            Products = await products.OfAsync(answer),
            Tags = [.. (await reports.TagsAsync([id]))[id]],
            KnownTags = [.. (await reports.AllTagsAsync()).Select(tag => tag.Name)],
            MayEdit = await rights.MayEditAsync()
        };
    }

    private async Task<IReadOnlyList<GivenLineModel>> GivenAsync(LoyaltySurveyAnswer answer, SurveyForm form)
    {
        var given = SurveyJson.Read<GivenAnswers>(answer.AnswersJson) ?? GivenAnswers.None;
        var list = new List<GivenLineModel>();
        foreach (var question in form.Questions)
        {
            var expected = question.Dimension is { } dimension && answer.Expected.Of(dimension) is { } mark ? mark.ToString("0.#") : string.Empty;
            list.Add(new GivenLineModel(await texts.OfAsync(question, 0), await texts.AnswerAsync(question, given, 0) ?? FigureTexts.None, expected));
        }

        return list;
    }
}
