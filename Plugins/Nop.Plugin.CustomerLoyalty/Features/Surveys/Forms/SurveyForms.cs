using System.Collections.Concurrent;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;

/// <summary>Forms that this node has read. A version never changes, so that what is here is true.</summary>
public sealed class FormShelf
{
    private const int Most = 500;

    private readonly ConcurrentDictionary<int, SurveyForm> _forms = new();

    public SurveyForm? Find(int versionId) => _forms.GetValueOrDefault(versionId);

    public void Keep(int versionId, SurveyForm form)
    {
        if (_forms.Count > Most)
            _forms.Clear();
        _forms[versionId] = form;
    }
}

/// <summary>The questions of surveys by version.</summary>
public class SurveyForms(SurveyStore surveys, FormShelf shelf)
{
    /// <summary>Null for a version that is not there.</summary>
    public async Task<SurveyForm?> OfAsync(int versionId)
    {
        if (shelf.Find(versionId) is { } known)
            return known;
        if (await surveys.FindVersionAsync(versionId) is not { } version || SurveyJson.Read<SurveyForm>(version.FormJson) is not { } form)
            return null;
        shelf.Keep(versionId, form);
        return form;
    }
}
