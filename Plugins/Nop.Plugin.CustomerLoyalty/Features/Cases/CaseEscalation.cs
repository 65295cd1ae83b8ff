using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>When a promised time passes, whoever works on the case and who leads its queue are told, once for that promise.</summary>
public class CaseEscalation(CaseStore cases, CaseThread thread, CaseShelf shelf, FollowUpService tasks, ILocalizationService localization, TimeProvider clock)
{
    private const int AtOnce = 50;

    /// <summary>Returns how many cases that were.</summary>
    public async Task<int> RunAsync(Func<bool> mayGoOn)
    {
        var told = 0;
        while (mayGoOn() && await cases.OverdueAsync(clock.GetUtcNow().UtcDateTime, AtOnce) is { Count: > 0 } page)
        {
            foreach (var row in page)
            {
                await tasks.AddAsync(await TaskAsync(row));
                await thread.AddAsync(row.Id, _ => new LoyaltyCaseEvent { KindId = (int)CaseEventKind.Escalated, PostKey = KeyOf(row), Value = row.EscalateKindId });
                told++;
            }
        }

        return told;
    }

    /// <summary>The same for the same promise, whoever tells of it.</summary>
    private static Guid KeyOf(LoyaltyCase row) => new(row.Id, (short)row.EscalateKindId, 0, BitConverter.GetBytes(row.EscalateOnUtc.Ticks));

    private async Task<LoyaltyFollowUp> TaskAsync(LoyaltyCase row) => new()
    {
        FollowUpKey = string.Create(CultureInfo.InvariantCulture, $"case:{row.Id}:late:{row.EscalateKindId}:{row.EscalateOnUtc:yyyyMMddHHmmss}"),
        CustomerId = row.CustomerId,
        StoreId = row.StoreId,
        OwnerId = row.OwnerId > 0 ? row.OwnerId : (await shelf.QueueAsync(row.QueueId))?.LeaderId ?? 0,
        Title = string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Cases.LateTask"), row.Id, row.Subject).Shortened(200) ?? string.Empty,
        Text = string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Cases.LateTaskText"), await localization.GetLocalizedEnumAsync((ServiceClockKind)row.EscalateKindId)),
        DueOnUtc = row.EscalateOnUtc
    };
}
