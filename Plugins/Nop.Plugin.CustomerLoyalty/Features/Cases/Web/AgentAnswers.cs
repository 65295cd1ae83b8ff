using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Answers and internal notes of agents, with their files.</summary>
public class AgentAnswers(CaseThread thread, CaseFiles files, FileChecks checks, CaseShopGuard guard, ILogger logger)
{
    /// <summary>Null when something is wrong with what was typed, or when it could not be saved now.</summary>
    public async Task<CaseOutcome?> SendAsync(CaseRecord record, AnswerModel answer, IEnumerable<IFormFile> sent, int agentId, ModelStateDictionary state)
    {
        await guard.CheckTextAsync(answer.Text, nameof(CasePageModel.Answer), state);
        var enclosed = await checks.CheckAsync(sent, state);
        if (!state.IsValid || enclosed is null)
            return null;
        try
        {
            await files.KeepAsync(answer.Id, answer.Post, enclosed);
            return answer.IsNote
                ? await thread.NoteAsync(answer.Id, answer.Post, answer.Text!.Trim(), agentId)
                : await thread.AnswerAsync(answer.Id, answer.Version, answer.Post, answer.Text!.Trim(), agentId, answer.Asks, answer.Closes);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            await logger.ErrorAsync($"An answer in case {record.Case.Id} could not be saved; the agent was told and keeps what he typed.", failure);
            return null;
        }
    }

    public Task<(LoyaltyCaseFile File, byte[] Content)?> ReadAsync(int caseId, int fileId) => files.ReadAsync(caseId, fileId, true);
}
