using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;

/// <summary>Settles answers that a process died over.</summary>
public class AnswerCatchUp(AnswerStore answers, AnswerSettler settler, ILogger logger, TimeProvider clock)
{
    private const int AtOnce = 100;

    /// <summary>Whoever took the answer is at it himself for a moment.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Returns how many were settled. One that cannot be is tried again the next time and does not keep the others waiting.</summary>
    public async Task<int> RunAsync(Func<bool> inBudget)
    {
        var before = clock.GetUtcNow().UtcDateTime - Patience;
        var (done, above) = (0, 0);
        IList<LoyaltySurveyAnswer> page;
        do
        {
            page = await answers.UnsettledAsync(before, above, AtOnce);
            foreach (var answer in page)
            {
                above = answer.Id;
                try
                {
                    await settler.SettleAsync(answer);
                    done++;
                }
                catch (Exception failure) when (failure is not OutOfMemoryException)
                {
                    await logger.WarningAsync($"Customer Loyalty: answer {answer.Id}: {failure.Message}", failure);
                }
            }
        } while (page.Count == AtOnce && inBudget());

        return done;
    }
}
