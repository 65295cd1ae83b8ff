using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>Points for birthdays, on the day by the shop's calendar; days on which no task ran are made up for, a week at most.</summary>
public class BirthdayEarner(WalletStore people, OrderReader days, DeedEarner deeds, CheckpointStore checkpoints, TimeProvider clock)
{
    private const string Name = "points:birthdays";
    private const int AtOnce = 200;
    private const int MostDays = 7;

    public async Task<int> RunAsync(Func<bool> inBudget)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await deeds.IsEarnedAsync(EarningKind.Birthday, now))
            return 0;
        var today = days.DayOf(now).DayNumber;
        var checkpoint = await checkpoints.GetOrStartAsync(Name);
        var first = checkpoint.Position == 0 ? today : Math.Max(checkpoint.Position + 1, today - MostDays);
        var given = 0;
        for (var number = first; number <= today; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            if (await GiveAsync(day, now, inBudget) is not { } done)
                return given;
            given += done;
            // Who was born on a leap day has his birthday on the day before in other years.
            if (day is { Month: 2, Day: 28 } && !DateTime.IsLeapYear(day.Year))
                given += await GiveAsync(day, now, inBudget, bornOn: 29) ?? 0;
            checkpoint.Position = number;
            await checkpoints.SaveAsync(checkpoint);
        }

        return given;
    }

    private async Task<int?> GiveAsync(DateOnly day, DateTime now, Func<bool> inBudget, int bornOn = 0)
    {
        var (above, given) = (0, 0);
        while (true)
        {
            if (!inBudget())
                return null;
            var born = await people.BornAsync(day.Month, bornOn > 0 ? bornOn : day.Day, above, AtOnce);
            foreach (var (customerId, storeId) in born)
                given += await deeds.EarnAsync(new EarningDeed(string.Create(CultureInfo.InvariantCulture, $"birthday:{customerId}:{day.Year}"), EarningKind.Birthday, customerId, storeId, now)) > 0 ? 1 : 0;
            if (born.Count < AtOnce)
                return given;
            above = born[^1].CustomerId;
        }
    }
}
