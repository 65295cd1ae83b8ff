using Nop.Plugin.CustomerLoyalty.Engine.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

/// <summary>
/// Compensation from the wish to the customer. Within the agent's limit it is given at once, above it a manager decides. What is given has
/// a key, so that whoever gives it again after a fall gives nothing twice.
/// </summary>
public class CompensationDesk(CompensationStore store, CompensationLimits limits, CompensationCost costs, CompensationGiver giver, CaseThread thread, CaseBook book)
{
    private const int Approved = (int)CompensationState.Approved;

    /// <summary>Whoever decided is most likely still giving it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public Task<IList<LoyaltyCompensation>> OfCaseAsync(int caseId) => store.OfCaseAsync(caseId);

    public Task<IList<LoyaltyCompensation>> WaitingAsync(int most) => store.InStateAsync(CompensationState.AwaitsApproval, most);

    public async Task<CompensationOutcome> WantAsync(CompensationWish wish)
    {
        if (await book.LoadAsync(wish.CaseId) is not { Case: { CustomerId: > 0 } row } || await costs.OfAsync(wish, row) is not { } cost)
            return CompensationOutcome.NotPossible;
        var before = (await store.OfCaseAsync(wish.CaseId)).Where(one => one.CompensationKey != wish.Key && one.State != CompensationState.Refused && one.State != CompensationState.Failed).Sum(one => one.Cost);
        var isWithin = await limits.OfAsync(wish.AgentId) is not { } limit || before + cost <= limit;
        var wanted = new LoyaltyCompensation
        {
            CompensationKey = wish.Key,
            CaseId = row.Id,
            CustomerId = row.CustomerId,
            StoreId = row.StoreId,
            KindId = (int)wish.Kind,
            Points = wish.Kind == CompensationKind.Points ? wish.Points : 0,
            DiscountId = wish.Kind == CompensationKind.Voucher ? wish.DiscountId : 0,
            GiftId = wish.Kind == CompensationKind.Gift ? wish.GiftId : 0,
            Cost = cost,
            Reason = wish.Reason.Shortened(1000),
            StateId = isWithin ? Approved : (int)CompensationState.AwaitsApproval,
            WantedById = wish.AgentId,
            WantedOnUtc = book.Now,
            DecidedById = isWithin ? wish.AgentId : 0,
            DecidedOnUtc = isWithin ? book.Now : null
        };
        if (!await store.TryAddAsync(wanted))
            return CompensationOutcome.DecidedBefore;
        await LogAsync(wanted, wish.AgentId);
        return isWithin ? await GiveAsync(wanted) : CompensationOutcome.AwaitsApproval;
    }

    /// <summary>A manager decides; of two at the same time both find it decided, and it is given once.</summary>
    public async Task<CompensationOutcome> DecideAsync(int id, bool isApproved, string? words, int managerId)
    {
        if (await store.FindAsync(id) is not { } wanted)
            return CompensationOutcome.NotPossible;
        if (wanted.State != CompensationState.AwaitsApproval || wanted.WantedById == managerId)
            return CompensationOutcome.DecidedBefore;
        (wanted.StateId, wanted.DecidedById, wanted.DecidedOnUtc, wanted.Decision) = ((int)(isApproved ? CompensationState.Approved : CompensationState.Refused), managerId, book.Now, words.Shortened(1000));
        await store.UpdateAsync(wanted);
        await LogAsync(wanted, managerId);
        return isApproved ? await GiveAsync(wanted) : CompensationOutcome.Refused;
    }

    /// <summary>What was approved and not given because something fell in between.</summary>
    public async Task<int> CatchUpAsync(int most)
    {
        var before = book.Now - Patience;
        var left = (await store.InStateAsync(CompensationState.Approved, most)).Where(one => one.DecidedOnUtc is null || one.DecidedOnUtc < before).ToList();
        foreach (var one in left)
            await GiveAsync(one);
        return left.Count;
    }

    private async Task<CompensationOutcome> GiveAsync(LoyaltyCompensation wanted)
    {
        var given = await giver.GiveAsync(wanted);
        wanted.StateId = (int)(given ? CompensationState.Given : CompensationState.Failed);
        wanted.GivenOnUtc = given ? book.Now : null;
        await store.UpdateAsync(wanted);
        await LogAsync(wanted, wanted.DecidedById);
        return given ? CompensationOutcome.Given : CompensationOutcome.NotPossible;
    }

    /// <summary>One line in the log for each state, whoever brings it about.</summary>
    private Task LogAsync(LoyaltyCompensation wanted, int agentId)
    {
        var key = wanted.CompensationKey.ToByteArray();
        key[15] ^= (byte)wanted.StateId;
        var (kindId, stateId) = (wanted.KindId, wanted.StateId);
        return thread.AddAsync(wanted.CaseId, _ => new LoyaltyCaseEvent
        {
            KindId = (int)CaseEventKind.Compensation, PostKey = new Guid(key), ById = agentId, Value = wanted.Id, Before = kindId, After = stateId
        });
    }
}
