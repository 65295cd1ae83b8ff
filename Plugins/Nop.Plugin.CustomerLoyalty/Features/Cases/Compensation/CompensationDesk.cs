using Nop.Plugin.CustomerLoyalty.Engine.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

/// <summary>
/// Compensation from the wish to the customer. Within the agent's limit it is given at once, above it a manager decides. What is given has
/// a key, so that whoever gives it again after a fall gives nothing twice. The decision is an event of the case: of two only one can be written.
/// </summary>
public class CompensationDesk(CompensationStore store, CompensationLimits limits, CompensationCost costs, CompensationGiver giver, CaseBook book)
{
    private const int Approved = (int)CompensationState.Approved;

    /// <summary>Whoever decided is most likely still giving it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public Task<IList<LoyaltyCompensation>> OfCaseAsync(int caseId) => store.OfCaseAsync(caseId);

    public Task<IList<LoyaltyCompensation>> WaitingAsync(int most) => store.InStateAsync(CompensationState.AwaitsApproval, most);

    public async Task<CompensationOutcome> WantAsync(CompensationWish wish)
    {
        if (await book.LoadAsync(wish.CaseId) is not { Case: { CustomerId: > 0 } row } || await costs.OfAsync(wish, row) is not { } price)
            return CompensationOutcome.NotPossible;
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
            Cost = price.Cost,
            Reason = wish.Reason.Shortened(1000),
            StateId = (int)CompensationState.AwaitsApproval,
            WantedById = wish.AgentId,
            WantedOnUtc = book.Now
        };
        if (!await store.TryAddAsync(wanted))
            return CompensationOutcome.DecidedBefore;
        if (!await IsWithinAsync(wanted, price))
        {
            await LogAsync(wanted, wish.AgentId);
            return CompensationOutcome.AwaitsApproval;
        }

        return await DecideAsync(wanted, true, null, wish.AgentId);
    }

    /// <summary>A manager decides; of two at the same time both find it decided, and it is given once.</summary>
    public async Task<CompensationOutcome> DecideAsync(int id, bool isApproved, string? words, int managerId)
    {
        if (await store.FindAsync(id) is not { } wanted)
            return CompensationOutcome.NotPossible;
        return wanted.State != CompensationState.AwaitsApproval || wanted.WantedById == managerId ? CompensationOutcome.DecidedBefore : await DecideAsync(wanted, isApproved, words, managerId);
    }

    /// <summary>With all that was wanted in the case before it. It is in the table already: of two at the same time the later one sees the other.</summary>
    private async Task<bool> IsWithinAsync(LoyaltyCompensation wanted, CompensationPrice price)
    {
        if (await limits.OfAsync(wanted.WantedById) is not { } limit)
            return true;
        var before = (await store.OfCaseAsync(wanted.CaseId)).Where(one => one.Id < wanted.Id && one.State != CompensationState.Refused && one.State != CompensationState.Failed).Sum(one => one.Cost);
        return price.IsBounded && before + price.Cost <= limit;
    }

    /// <summary>What the event says holds, also when somebody else wrote it, or died before the row followed.</summary>
    private async Task<CompensationOutcome> DecideAsync(LoyaltyCompensation wanted, bool isApproved, string? words, int agentId)
    {
        (wanted.StateId, wanted.DecidedById, wanted.DecidedOnUtc, wanted.Decision) = ((int)(isApproved ? CompensationState.Approved : CompensationState.Refused), agentId, book.Now, words.Shortened(1000));
        if (await LogAsync(wanted, agentId) is not { } decided)
            return CompensationOutcome.NotPossible;
        if (await store.FindAsync(wanted.Id) is not { State: CompensationState.AwaitsApproval })
            return CompensationOutcome.DecidedBefore;
        var isMine = decided.ById == agentId && decided.After == wanted.StateId;
        (wanted.StateId, wanted.DecidedById, wanted.Decision) = (decided.After, decided.ById, isMine ? wanted.Decision : null);
        await store.UpdateAsync(wanted);
        var outcome = wanted.State == CompensationState.Approved ? await GiveAsync(wanted) : CompensationOutcome.Refused;
        return isMine ? outcome : CompensationOutcome.DecidedBefore;
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

    /// <summary>One line in the log for each state, whoever brings it about; approved and refused are one, and the first stands.</summary>
    private async Task<LoyaltyCaseEvent?> LogAsync(LoyaltyCompensation wanted, int agentId)
    {
        var key = wanted.CompensationKey.ToByteArray();
        key[15] ^= (byte)(wanted.State == CompensationState.Refused ? Approved : wanted.StateId);
        var (kindId, stateId) = (wanted.KindId, wanted.StateId);
        return (await book.AppendAsync(wanted.CaseId, _ => new LoyaltyCaseEvent
        {
            KindId = (int)CaseEventKind.Compensation, PostKey = new Guid(key), ById = agentId, Value = wanted.Id, Before = kindId, After = stateId
        }))?.Event;
    }
}
