using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>What customers and agents write in cases, and how cases end and go on.</summary>
public class CaseThread(CaseBook book, CaseNews news, CaseSideStore sides, CaseStore cases)
{
    /// <summary>Value of an answer with which the case is closed: one mail tells both.</summary>
    public const int Closing = 1;

    /// <summary>The customer writes; what was closed is open again then. The same post with the same words is one; with other words it is another.</summary>
    public async Task<CaseOutcome> CustomerWritesAsync(int id, Guid post, string text)
    {
        var current = await book.LoadAsync(id);
        if (current is null || current.Case.State == CaseState.Merged)
            return current is null ? CaseOutcome.Gone : CaseOutcome.NotOpen;
        if (!current.Case.IsOpen)
            await AddAsync(id, record => record.Case.IsOpen ? null : Event(CaseEventKind.Reopened, Following(post, 1), byCustomer: true));
        return await AddAsync(id, record => Event(CaseEventKind.CustomerWrote, KeyOf(record, post, text), text, byCustomer: true));
    }

    public Task<CaseOutcome> CustomerReopensAsync(int id, Guid post) => AddAsync(id, record => record.Case.State == CaseState.Closed ? Event(CaseEventKind.Reopened, post, byCustomer: true) : null, CaseOutcome.NotOpen);

    /// <summary>He needs nothing any more; that closes a case that nobody has answered, too.</summary>
    public Task<CaseOutcome> CustomerClosesAsync(int id, Guid post) => AddAsync(id, record => record.Case.IsOpen ? Event(CaseEventKind.Closed, post, byCustomer: true) : null, CaseOutcome.NotOpen);

    /// <summary>An agent answers. When the thread has grown since he read it he is told first.</summary>
    /// <param name="seen">The version that he saw.</param>
    /// <param name="asks">The customer is asked something, so that the solution waits for him.</param>
    /// <param name="closes">With this answer the case is settled.</param>
    public async Task<CaseOutcome> AnswerAsync(int id, int seen, Guid post, string text, int agentId, bool asks = false, bool closes = false)
    {
        var outcome = CaseOutcome.Done;
        await AddAsync(id, record =>
        {
            var key = KeyOf(record, post, text);
            outcome = !record.Case.IsOpen && record.Events.All(one => one.PostKey != key) ? CaseOutcome.NotOpen : HasGrown(record, seen, key) ? CaseOutcome.Conflict : CaseOutcome.Done;
            return outcome == CaseOutcome.Done ? Event(asks && !closes ? CaseEventKind.Asked : CaseEventKind.Answered, key, text, agentId, value: closes ? Closing : 0) : null;
        });
        if (outcome != CaseOutcome.Done)
            return outcome;
        if (await book.LoadAsync(id) is not { } written)
            return CaseOutcome.Gone;
        if (written.Case.OwnerId == 0)
            await ChangeAsync(id, CaseChange.Owner, agentId, agentId);
        return closes ? await CloseAsync(id, Following(post, 2), agentId) : CaseOutcome.Done;
    }

    /// <summary>Only after the customer has been answered.</summary>
    public async Task<CaseOutcome> CloseAsync(int id, Guid post, int agentId)
    {
        var outcome = CaseOutcome.Done;
        var added = await AddAsync(id, record =>
        {
            outcome = record.Events.Any(one => one.PostKey == post) ? CaseOutcome.Done : !record.Case.IsOpen ? CaseOutcome.NotOpen : record.IsAnswered ? CaseOutcome.Done : CaseOutcome.NotAnswered;
            return outcome == CaseOutcome.Done ? Event(CaseEventKind.Closed, post, by: agentId) : null;
        });
        return outcome == CaseOutcome.Done ? added : outcome;
    }

    public Task<CaseOutcome> ReopenAsync(int id, Guid post, int agentId) => AddAsync(id, record => record.Case.State == CaseState.Closed ? Event(CaseEventKind.Reopened, post, by: agentId) : null, CaseOutcome.NotOpen);

    /// <summary>The customer never sees it.</summary>
    public Task<CaseOutcome> NoteAsync(int id, Guid post, string text, int agentId) => AddAsync(id, _ => Event(CaseEventKind.Noted, post, text, agentId));

    /// <summary>Writes a step of the handling down; its words replace those from before.</summary>
    public async Task<CaseOutcome> StepAsync(int id, CaseStep step, string text, int agentId)
    {
        var outcome = await AddAsync(id, _ => Event(CaseEventKind.StepTaken, Guid.NewGuid(), text, agentId, value: (int)step));
        if (outcome == CaseOutcome.Done)
            await sides.WriteStepAsync(new LoyaltyCaseStepText { CaseId = id, StepId = (int)step, Text = text, ById = agentId, WrittenOnUtc = book.Now });
        return outcome;
    }

    /// <summary>Owner, queue or category; the same value again changes nothing. Of the priority see <see cref="CasePriorities"/>.</summary>
    public async Task<CaseOutcome> ChangeAsync(int id, CaseChange what, int value, int agentId)
    {
        var isSame = false;
        var outcome = await AddAsync(id, record =>
        {
            var before = ValueOf(record.Case, what);
            isSame = before == value;
            return isSame ? null : new LoyaltyCaseEvent { KindId = (int)CaseEventKind.Changed, PostKey = Guid.NewGuid(), ById = agentId, Value = (int)what, Before = before, After = value };
        });
        return isSame ? CaseOutcome.Done : outcome;
    }

    /// <summary>
    /// One case becomes part of another of the same customer: its thread is read there, its clocks end. What nobody has answered in it waits there. The other
    /// takes it first, so that a fall in between loses nothing and the next try goes on; of two that are to become part of each other one does.
    /// </summary>
    public async Task<CaseOutcome> MergeAsync(int id, int intoId, int agentId)
    {
        if (id == intoId || await book.LoadAsync(id) is not { Case: var one } part || await cases.FindAsync(intoId) is not { } into || one.CustomerId != into.CustomerId || one.CustomerId == 0 && one.GuestEmail != into.GuestEmail)
            return CaseOutcome.Gone;
        if (one.State == CaseState.Merged)
            return CaseOutcome.NotOpen;
        var (key, waits) = (new Guid(intoId, 0, 0, BitConverter.GetBytes((long)id)), one.IsOpen && !part.IsAnswered);
        var taken = await AddAsync(intoId, record => record.Case.IsOpen || record.Events.Any(known => known.PostKey == key)
            ? new LoyaltyCaseEvent { KindId = (int)CaseEventKind.MergedIn, PostKey = key, ById = agentId, Value = id, After = waits ? LoyaltyCaseEvent.Unanswered : 0 } : null, CaseOutcome.NotOpen);
        return taken != CaseOutcome.Done ? taken : await AddAsync(id, record => record.Case.State == CaseState.Merged || (id < intoId && record.Events.Any(known => known.Kind == CaseEventKind.MergedIn && known.Value == intoId))
            ? null : new LoyaltyCaseEvent { KindId = (int)CaseEventKind.MergedAway, PostKey = Guid.NewGuid(), ById = agentId, Value = intoId }, CaseOutcome.NotOpen);
    }

    public async Task<CaseOutcome> LinkAsync(int id, int otherId, int agentId)
    {
        if (id == otherId || await cases.FindAsync(otherId) is null)
            return CaseOutcome.Gone;
        if (await sides.TryLinkAsync(id, otherId))
            await AddAsync(id, _ => new LoyaltyCaseEvent { KindId = (int)CaseEventKind.Linked, PostKey = Guid.NewGuid(), ById = agentId, Value = otherId });
        return CaseOutcome.Done;
    }

    /// <summary>After closing, once for each closing; a later word takes the place of an earlier one.</summary>
    public Task<CaseOutcome> RateAsync(int id, int rating) => AddAsync(id, record => record.Case.State == CaseState.Closed && record.Case.Rating != rating
        ? new LoyaltyCaseEvent { KindId = (int)CaseEventKind.Rated, PostKey = Guid.NewGuid(), IsByCustomer = true, Value = Math.Clamp(rating, 1, 5) } : null, CaseOutcome.NotOpen);

    /// <summary>Writes any event and tells whom it concerns.</summary>
    public async Task<CaseOutcome> AddAsync(int id, Func<CaseRecord, LoyaltyCaseEvent?> make, CaseOutcome none = CaseOutcome.Gone)
    {
        if (await book.AppendAsync(id, make) is not { } added)
            return none;
        await news.TellAsync(added.Record, added.Event);
        return CaseOutcome.Done;
    }

    /// <summary>Somebody wrote to the customer, or he did, after what was seen.</summary>
    private static bool HasGrown(CaseRecord record, int seen, Guid post) =>
        record.Events.All(one => one.PostKey != post) && record.Events.Any(one => one.Version > seen && IsNews(one.Kind));

    private static bool IsNews(CaseEventKind kind) => kind is CaseEventKind.CustomerWrote or CaseEventKind.Answered or CaseEventKind.Asked or CaseEventKind.Closed or CaseEventKind.MergedAway or CaseEventKind.MergedIn;

    private static int ValueOf(LoyaltyCase row, CaseChange what) => what switch
    {
        CaseChange.Owner => row.OwnerId,
        CaseChange.Queue => row.QueueId,
        CaseChange.Category => row.CategoryId,
        _ => row.PriorityId
    };

    /// <summary>Whoever changes his words and sends the form again has written twice.</summary>
    private static Guid KeyOf(CaseRecord record, Guid post, string text) => record.Events.Any(one => one.PostKey == post && one.Text != text)
        ? new Guid(SHA256.HashData([.. post.ToByteArray(), .. Encoding.UTF8.GetBytes(text)]).AsSpan(0, 16)) : post;

    /// <summary>A key of its own for what follows from a post, the same each time.</summary>
    private static Guid Following(Guid post, byte number)
    {
        var bytes = post.ToByteArray();
        bytes[15] ^= number;
        return new Guid(bytes);
    }

    private static LoyaltyCaseEvent Event(CaseEventKind kind, Guid post, string? text = null, int by = 0, bool byCustomer = false, int value = 0) =>
        new() { KindId = (int)kind, PostKey = post, Text = text, ById = by, IsByCustomer = byCustomer, Value = value };
}
