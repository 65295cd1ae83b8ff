using Nop.Core.Domain.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters;

/// <summary>The letter that a task is about.</summary>
public class LetterPrinting(FollowUpService tasks, LetterWriter writer)
{
    /// <summary>Null when there is no such task, or it is about no letter.</summary>
    public async Task<LoyaltyFollowUp?> TaskAsync(int id) => await tasks.FindAsync(id) is { LetterId: > 0 } task ? task : null;

    /// <summary>Null when the letter, its words or the customer are gone.</summary>
    public Task<WrittenLetter?> WriteAsync(LoyaltyFollowUp task, Customer agent) => writer.WriteAsync(task, agent);
}
