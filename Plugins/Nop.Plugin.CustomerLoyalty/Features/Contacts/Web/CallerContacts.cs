namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>What an agent who picks up the telephone should know: the last talks and what is promised.</summary>
public class CallerContacts(ContactService contacts, ContactLines lines)
{
    private const int Latest = 5;
    private const int LookedAt = 50;

    public async Task<(IReadOnlyList<ContactLine> Latest, IReadOnlyList<ContactLine> Promises)> OfAsync(int customerId)
    {
        var rows = await contacts.OfCustomerAsync(customerId, LookedAt);
        var all = await lines.OfAsync(rows.Take(Latest));
        var promises = await lines.OfAsync(rows.Where(row => row.Promise == PromiseState.Open));
        return (all, promises);
    }
}
