using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Says at the field what is wrong with files.</summary>
public class FileChecks(CaseFiles files, CaseTexts texts)
{
    public const string Field = "files";

    /// <summary>The files when nothing is wrong with them; null after it was said what is.</summary>
    public async Task<IReadOnlyList<SentFile>?> CheckAsync(IEnumerable<IFormFile>? sent, ModelStateDictionary state)
    {
        var rules = await files.RulesAsync();
        var read = await SentFiles.ReadAsync(sent, rules);
        var problems = await files.ProblemsAsync(read);
        foreach (var (name, problem) in problems)
            state.AddModelError(Field, string.Format(await texts.TextAsync($"Cases.File.{problem}"), name, rules.MostFiles, rules.LargestBytes / 1024 / 1024.0, string.Join(", ", FileRules.Endings)));
        return problems.Count == 0 ? read : null;
    }
}
