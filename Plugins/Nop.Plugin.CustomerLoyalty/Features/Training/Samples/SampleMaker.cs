using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

/// <summary>Fills in what there is about sample customers: a past, concerns, talks and tasks.</summary>
public class SampleMaker(SampleRowStore rows, DeskWords words, TimeProvider clock)
{
    /// <summary>So long before they came some of what is written about them is dated.</summary>
    public static readonly TimeSpan Earlier = TimeSpan.FromDays(2);

    private const int OrdersEach = 100;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>
    /// Orders without an order in nopCommerce: no report of the shop's own knows them. They have no lines, so that the recommendations shown to
    /// real shoppers learn nothing from them.
    /// </summary>
    public Task AddHistoryAsync(Customer customer, SamplePersona persona)
    {
        var facts = new List<LoyaltyFact> { Fact(customer, FactKind.Registered, FactKeys.Registered(customer.Id), customer.CreatedOnUtc) };
        var number = 0;
        foreach (var day in persona.OrderDays(Now))
        {
            // Below 0: an order of the shop never has such a number.
            var orderId = -(customer.Id * OrdersEach + ++number);
            var placed = Fact(customer, FactKind.OrderPlaced, FactKeys.OrderPlaced(orderId), day);
            (placed.SubjectId, placed.Quantity, placed.Amount) = (orderId, 1, persona.Amount + number % 5);
            facts.Add(placed);
        }

        return rows.AddAsync(facts);
    }

    public async Task AddCaseAsync(Customer customer, string name)
    {
        var opened = Now.AddHours(-3);
        await rows.AddAsync(new LoyaltyCase
        {
            CaseKey = $"sample:{customer.Id}", CustomerId = customer.Id, StoreId = customer.RegisteredInStoreId, LanguageId = customer.LanguageId ?? 0, SourceId = (int)CaseSource.MyCases,
            StateId = (int)CaseState.New, StepId = (int)CaseStep.Listen, PriorityId = (int)CasePriority.Normal, Subject = await words.TextAsync($"Samples.{name}"), Text = await words.TextAsync($"Samples.{name}.Text"),
            CreatedOnUtc = opened, DueOnUtc = LoyaltyCase.Never, EscalateOnUtc = LoyaltyCase.Never, LastCustomerOnUtc = opened
        });
    }

    public async Task AddContactAsync(Customer customer, string name) => await rows.AddAsync(new LoyaltyContact
    {
        ContactKey = Guid.NewGuid(), Version = 1, CustomerId = customer.Id, StoreId = customer.RegisteredInStoreId, ChannelId = (int)ContactChannel.Call, DirectionId = (int)ContactDirection.In,
        OutcomeId = (int)ContactOutcome.Settled, Subject = await words.TextAsync($"Samples.{name}"), Minutes = 4, StartedOnUtc = Now - Earlier, CreatedOnUtc = Now - Earlier
    });

    public async Task AddNoteAsync(Customer customer, string name) => await rows.AddAsync(new LoyaltyNote
    {
        NoteKey = Guid.NewGuid(), Version = 1, CustomerId = customer.Id, KindId = (int)NoteKind.Note, Text = await words.TextAsync($"Samples.{name}"), CreatedOnUtc = Now - Earlier
    });

    public async Task AddTaskAsync(Customer customer, string name) => await rows.AddAsync(new LoyaltyFollowUp
    {
        FollowUpKey = $"sample:{customer.Id}", Version = 1, CustomerId = customer.Id, StoreId = customer.RegisteredInStoreId, Title = await words.TextAsync($"Samples.{name}"),
        Text = await words.TextAsync("Samples.TaskText"), CreatedOnUtc = Now, DueOnUtc = Now, StateId = (int)FollowUpState.Open
    });

    private LoyaltyFact Fact(Customer customer, FactKind kind, string key, DateTime onUtc) => new()
    {
        FactKey = key, KindId = (int)kind, StoreId = customer.RegisteredInStoreId, CustomerId = customer.Id, OccurredOnUtc = onUtc, RecordedOnUtc = Now
    };
}
