using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

/// <summary>
/// Sample data on request, and its removal without trace. Sample customers cannot log in and get no mail (their accounts are not active and
/// their addresses cannot exist). A made-up past they have only while the shop has no order of its own: in a living shop they stand in no figure.
/// </summary>
public class SampleShop(SampleStore store, SampleMaker maker, SampleRemoval removal, LeaseStore leases, IStoreContext stores, DeskWords words, TimeProvider clock) : IUninstallStep
{
    private const string Lease = "samples";
    private static readonly TimeSpan Duration = TimeSpan.FromMinutes(5);

    public async Task<SampleState> StateAsync() => new((await store.IdsAsync()).Count, await store.AnyWithHistoryAsync(), await store.AnyOrdersAsync());

    /// <param name="isConfirmed">Wanted also in a shop that has orders of its own.</param>
    public async Task<SampleOutcome> AddAsync(bool isConfirmed)
    {
        var hasOrders = await store.AnyOrdersAsync();
        if (hasOrders && !isConfirmed)
            return SampleOutcome.HasOrders;
        await using var lease = await leases.TryAcquireAsync(Lease, Duration);
        if (lease is null)
            return SampleOutcome.Busy;
        if ((await store.IdsAsync()).Count > 0)
            return SampleOutcome.AlreadyThere;

        var roleId = await store.RoleAsync(await words.TextAsync("Samples.Role"));
        var people = new Dictionary<string, Customer>();
        foreach (var persona in SamplePersona.All)
        {
            var customer = await CustomerAsync(persona, !hasOrders);
            await store.AddAsync(customer, roleId);
            people[persona.Name] = customer;
            if (!hasOrders)
                await maker.AddHistoryAsync(customer, persona);
        }

        await AddConcernsAsync(people);
        return SampleOutcome.Added;
    }

    public async Task UninstallAsync(bool keepsData) => await RemoveAsync();

    /// <summary>Takes every row away that is about a sample customer; again and again finds nothing.</summary>
    public async Task<SampleOutcome> RemoveAsync()
    {
        await using var lease = await leases.TryAcquireAsync(Lease, Duration);
        if (lease is null)
            return SampleOutcome.Busy;
        await removal.RemoveAsync();
        return SampleOutcome.Removed;
    }

    /// <summary>Takes the made-up past away as soon as the shop has an order of its own; returns whether there was one.</summary>
    public async Task<bool> RetireAsync()
    {
        if (!await store.AnyWithHistoryAsync() || !await store.AnyOrdersAsync())
            return false;
        await using var lease = await leases.TryAcquireAsync(Lease, Duration);
        if (lease is null)
            return false;
        await removal.RetireAsync();
        return true;
    }

    private async Task AddConcernsAsync(IReadOnlyDictionary<string, Customer> people)
    {
        await maker.AddCaseAsync(people["Loyal1"], "CaseLate");
        await maker.AddCaseAsync(people["AtRisk1"], "CaseBroken");
        await maker.AddCaseAsync(people["New1"], "CaseHow");
        await maker.AddContactAsync(people["Loyal2"], "Contact");
        await maker.AddNoteAsync(people["Loyal2"], "Note");
        await maker.AddTaskAsync(people["AtRisk2"], "TaskCall");
        await maker.AddTaskAsync(people["New2"], "TaskThank");
    }

    private async Task<Customer> CustomerAsync(SamplePersona persona, bool hasHistory)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new Customer
        {
            CustomerGuid = Guid.NewGuid(),
            SystemName = hasHistory ? CustomerLoyaltyDefaults.SampleAccount : CustomerLoyaltyDefaults.PracticeAccount,
            Email = persona.Email,
            Username = persona.Email,
            FirstName = await words.TextAsync("Samples.FirstName"),
            LastName = await words.TextAsync($"Samples.Name.{persona.Name}"),
            AdminComment = await words.TextAsync("Samples.Comment"),
            RegisteredInStoreId = (await stores.GetCurrentStoreAsync()).Id,
            Active = false,
            CreatedOnUtc = persona.OrderDays(now).DefaultIfEmpty(now.AddDays(-5)).First().AddHours(-1),
            LastActivityDateUtc = now
        };
    }
}
