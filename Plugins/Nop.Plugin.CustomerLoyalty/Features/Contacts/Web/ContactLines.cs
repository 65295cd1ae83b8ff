using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>Contacts in words.</summary>
public class ContactLines(OwnerService staff, ICustomerService customers, DeskWords words, TimeProvider clock)
{
    public async Task<IReadOnlyList<ContactLine>> OfAsync(IEnumerable<LoyaltyContact> rows)
    {
        var contacts = rows.ToList();
        var people = (await customers.GetCustomersByIdsAsync([.. contacts.Select(contact => contact.CustomerId).Where(id => id > 0).Distinct()])).ToDictionary(person => person.Id);
        var agents = await staff.NamesAsync(contacts.SelectMany(contact => new[] { contact.AgentId, contact.PromiseOwnerId }));
        var now = clock.GetUtcNow().UtcDateTime;
        var lines = new List<ContactLine>(contacts.Count);
        foreach (var contact in contacts)
        {
            var line = new ContactLine
            {
                Id = contact.Id,
                CustomerId = contact.CustomerId,
                Name = contact.CustomerId > 0 ? CustomerName.Of(people.GetValueOrDefault(contact.CustomerId), contact.CustomerId) : await words.TextAsync("Contacts.Unknown"),
                Started = await words.TimeAsync(contact.StartedOnUtc),
                StartedOnUtc = contact.StartedOnUtc,
                Channel = await words.OfAsync(contact.Channel),
                Icon = IconOf(contact.Channel),
                Direction = await words.OfAsync(contact.Direction),
                IsOut = contact.Direction == ContactDirection.Out,
                Outcome = await words.OfAsync(contact.Outcome),
                Agent = agents.GetValueOrDefault(contact.AgentId, "–"),
                Subject = contact.Subject.Length > 0 ? contact.Subject : await words.TextAsync("Contacts.Erased"),
                Note = contact.Note,
                Address = contact.Address,
                Minutes = contact.Minutes,
                OrderId = contact.OrderId,
                CaseId = contact.CaseId
            };
            await AddPromiseAsync(line, contact, agents, now);
            lines.Add(line);
        }

        return lines;
    }

    private async Task AddPromiseAsync(ContactLine line, LoyaltyContact contact, IReadOnlyDictionary<int, string> agents, DateTime now)
    {
        if (contact.Promise is not { } state)
            return;
        line.Promise = contact.PromiseText;
        line.PromiseDue = await words.TimeAsync(contact.PromiseDueOnUtc);
        line.PromiseState = await words.OfAsync(state);
        line.PromiseOwner = agents.GetValueOrDefault(contact.PromiseOwnerId, "–");
        line.PromiseOutcome = contact.PromiseOutcome;
        line.IsPromiseOpen = state == PromiseState.Open;
        line.IsOverdue = line.IsPromiseOpen && contact.PromiseDueOnUtc < now;
    }

    private static string IconOf(ContactChannel channel) => channel switch
    {
        ContactChannel.Call => "fas fa-phone",
        ContactChannel.Chat => "fas fa-comments",
        ContactChannel.Mail => "fas fa-envelope",
        _ => "fas fa-store"
    };
}
