using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Service;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Plugin.Tests.Support;

/// <summary>Cases as tests handle them: opened, answered, closed.</summary>
public sealed class CaseOffice(Shop shop)
{
    public const int Agent = 1;

    public Task Opens() => shop.With<CaseInstaller>(installer => installer.InstallAsync());

    public Task<int> Complains(Shopper customer, string text = "The pot is broken", string category = "product", string? key = null, int orderId = 0) => shop.With<ICaseDesk, int>(desk =>
        desk.OpenAsync(new CaseOpening(key ?? Guid.NewGuid().ToString(), customer.Id, 1, CaseSource.MyCases, category, "Pot", text, orderId)));

    public async Task<CaseRecord> Of(int id) => (await shop.With<CaseBook, CaseRecord?>(book => book.LoadAsync(id)))!;

    public async Task<LoyaltyCase> Row(int id) => (await shop.Rows<LoyaltyCase>()).Single(row => row.Id == id);

    public Task<TResult> Thread<TResult>(Func<CaseThread, Task<TResult>> work) => shop.With(work);

    public async Task<CaseOutcome> Answers(int id, string text = "A new one is on its way", bool asks = false, bool closes = false, int? seen = null, Guid? post = null, int agent = Agent)
    {
        var version = seen ?? (await Of(id)).Events[^1].Version;
        return await Thread(thread => thread.AnswerAsync(id, version, post ?? Guid.NewGuid(), text, agent, asks, closes));
    }

    public Task<CaseOutcome> Writes(int id, string text = "Still broken", Guid? post = null) => Thread(thread => thread.CustomerWritesAsync(id, post ?? Guid.NewGuid(), text));

    public Task<CaseOutcome> Closes(int id) => Thread(thread => thread.CloseAsync(id, Guid.NewGuid(), Agent));

    public Task Runs() => shop.RunTask<CaseTask>();

    /// <summary>The names of the mails that are planned for somebody.</summary>
    public async Task<string[]> Mails(int customerId) => [.. (await shop.Rows<LoyaltyAction>()).Where(action => action.CustomerId == customerId && action.Payload.Contains("Loyalty.Case", StringComparison.Ordinal))
        .Select(action => action.Payload.Split("\"TemplateName\":\"")[1].Split('"')[0])];

    /// <summary>Works by this calendar from now on.</summary>
    public async Task Works(string shifts, string zone = "UTC", string holidays = "")
    {
        var calendar = (await shop.Rows<LoyaltyServiceCalendar>()).First();
        (calendar.Shifts, calendar.ZoneId, calendar.Holidays) = (shifts, zone, holidays);
        await shop.Change(calendar);
        await shop.With<CaseCatchUp>(catchUp => catchUp.CountAgainAsync());
    }
}
