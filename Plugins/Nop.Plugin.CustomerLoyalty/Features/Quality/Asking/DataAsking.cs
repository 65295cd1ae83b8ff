using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Services.Configuration;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>Asks customers to complete their data: only those with an account and a valid address, and not too often.</summary>
public class DataAsking(
    QualityService quality, DataRequestStore requests, AskMailHandler mails, ICustomerService customers, AskContext context, ISettingService settings, TimeProvider clock)
{
    public async Task<AskOutcome> AskAsync(int customerId)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (await customers.GetCustomerByIdAsync(customerId) is not { Deleted: false, Active: true } customer || !await customers.IsRegisteredAsync(customer))
            return AskOutcome.NotRegistered;
        if (!FieldRules.IsEmail(customer.Email))
            return AskOutcome.NoValidEmail;
        if (await quality.JudgeAsync(customerId) is not { } report || AskedFields.Of(report) is not { Count: > 0 } fields)
            return AskOutcome.NothingToAsk;
        var now = clock.GetUtcNow().UtcDateTime;
        // Counted before the last one is looked at: whoever comes in between is seen by one of the two.
        var before = await requests.CountAsync(customerId);
        if (await requests.LastOfAsync(customerId) is { } last && last.AskedOnUtc.AddDays(current.AskPauseDays) > now)
            return AskOutcome.AskedLately;

        var store = await context.StoreOfAsync(customer);
        var languageId = await context.LanguageOfAsync(customer, store);
        if (await mails.TemplateAsync(store.Id) is not { } template)
            return AskOutcome.NoTemplate;
        if (await mails.SenderAsync(template, languageId) is not { } sender)
            return AskOutcome.NoSender;

        var request = new LoyaltyDataRequest
        {
            CustomerId = customerId,
            StoreId = store.Id,
            LanguageId = languageId,
            Fields = string.Join(',', fields.Select(field => (int)field)),
            Points = await context.PointsAsync(current),
            AskedById = await context.AskerAsync(),
            AskedOnUtc = now,
            ExpiresOnUtc = now.AddDays(Math.Max(1, current.AskValidDays))
        };
        if (!await requests.TryAddAsync(request, before))
            return AskOutcome.AskedLately;
        var url = context.UrlOf(store, new DataFormToken(request.Id, customerId, new DateTimeOffset(request.ExpiresOnUtc, TimeSpan.Zero)), current);
        return await SendAsync(request, new AskMail(template, sender, languageId, url, request.Points), customer, store);
    }

    /// <summary>One after the other; returns how many had which outcome.</summary>
    public async Task<IReadOnlyDictionary<AskOutcome, int>> AskAsync(IEnumerable<int> customerIds)
    {
        var outcomes = new Dictionary<AskOutcome, int>();
        foreach (var customerId in customerIds)
        {
            var outcome = await AskAsync(customerId);
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        }

        return outcomes;
    }

    private async Task<AskOutcome> SendAsync(LoyaltyDataRequest request, AskMail mail, Customer customer, Store store)
    {
        try
        {
            request.MailId = await mails.SendAsync(mail, customer, store);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Whether it went out nobody knows; the request stays, so that it is not sent twice.
            return AskOutcome.NotProven;
        }

        await requests.UpdateAsync(request);
        return AskOutcome.Sent;
    }
}
