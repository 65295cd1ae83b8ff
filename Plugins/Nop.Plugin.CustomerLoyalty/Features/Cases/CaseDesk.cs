using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Service;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Opens cases, for other features and for the pages of the shop.</summary>
public class CaseDesk(CaseStore cases, CaseShelf shelf, ServiceBook service, CaseBook book, CaseNews news, ICustomerService customers) : ICaseDesk
{
    public const int LongestSubject = 200;
    public const int LongestText = 8000;
    public const int LongestKey = 200;

    public async Task<int> OpenAsync(CaseOpening opening) => (await OpenAsync(opening, null)).Case.Id;

    /// <summary>The same for somebody without an account, who is known by his address.</summary>
    public async Task<CaseRecord> OpenAsync(CaseOpening opening, CaseGuest? guest)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(opening.Key);
        var key = opening.Key.Length <= LongestKey ? opening.Key : throw new ArgumentOutOfRangeException(nameof(opening), opening.Key, "The key is too long.");
        var row = await cases.FindAsync(key);
        if (row is null)
        {
            row = await NewAsync(opening, key, guest);
            if (!await cases.TryAddAsync(row))
                row = (await cases.FindAsync(key))!;
        }

        var record = (await book.LoadAsync(row.Id))!;
        await news.TellAsync(record, record.Events[0]);
        return record;
    }

    private async Task<LoyaltyCase> NewAsync(CaseOpening opening, string key, CaseGuest? guest)
    {
        var category = await shelf.CategoryAsync(opening.Category);
        var customer = opening.CustomerId > 0 ? await customers.GetCustomerByIdAsync(opening.CustomerId) : null;
        var storeId = opening.StoreId > 0 ? opening.StoreId : customer?.RegisteredInStoreId ?? 0;
        var (tierId, steps) = await service.StandingAsync(opening.CustomerId, storeId);
        var subject = opening.Subject.Shortened(LongestSubject);
        return new LoyaltyCase
        {
            CaseKey = key,
            CustomerId = opening.CustomerId,
            StoreId = storeId,
            LanguageId = guest?.LanguageId ?? customer?.LanguageId ?? 0,
            GuestName = guest?.Name.Shortened(200),
            GuestEmail = guest?.Email.Shortened(320),
            SourceId = (int)opening.Source,
            CategoryId = category?.Id ?? 0,
            QueueId = await shelf.QueueOfAsync(category),
            StateId = (int)CaseState.New,
            StepId = (int)CaseStep.Listen,
            PriorityId = category?.PriorityId ?? (int)CasePriority.Normal,
            TierId = tierId,
            TierSteps = steps,
            Subject = string.IsNullOrWhiteSpace(subject) ? opening.Text.Shortened(60) ?? string.Empty : subject,
            Text = opening.Text.Shortened(LongestText),
            OrderId = opening.OrderId,
            ProductId = opening.ProductId,
            CreatedOnUtc = book.Now,
            DueOnUtc = LoyaltyCase.Never,
            EscalateOnUtc = LoyaltyCase.Never
        };
    }
}
