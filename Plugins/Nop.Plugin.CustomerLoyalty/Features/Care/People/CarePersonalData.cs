using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.People;

/// <summary>Care of a person: told to him whole. When he is erased, what is set aside for him is free again, lines of money stay without him, words go.</summary>
public class CarePersonalData(CareTasteStore tastes, CareTaskStore tasks, CareLineStore lines, CareLedger ledger) : IPersonalData, IPersonalExport
{
    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
    [
        PersonalTable.Of("care-tastes", (await tastes.OfCustomerAsync(customerId)).Select(taste => new { taste.Text, taste.IsDislike, taste.CreatedOnUtc })),
        PersonalTable.Of("care", (await tasks.OfCustomerAsync(customerId)).Where(task => task.State != CareTaskState.Control)
            .Select(task => new { task.Kind, task.Name, task.Day, task.State, task.GiftName, task.Spent, task.Story, task.Rating, task.Reaction, task.DecidedOnUtc }))
    ];

    public async Task EraseAsync(int customerId)
    {
        await tastes.EraseAsync(customerId);
        foreach (var task in await tasks.OfCustomerAsync(customerId))
        {
            if (task.State != CareTaskState.Control)
                await ledger.DoAsync(task.FundId, new CareScope([task.PlanId], [], [task.Id], []), book => book.Release(task.Id, 0));
            if (task.IsOpen || task.State == CareTaskState.Waiting)
                task.StateId = (int)CareTaskState.Left;
            task.TaskKey = string.Create(CultureInfo.InvariantCulture, $"erased:{task.Id}");
            (task.CustomerId, task.Story, task.Reaction, task.Words) = (0, null, null, null);
            await tasks.UpdateAsync(task);
        }

        await lines.ForgetAsync(customerId);
    }
}
