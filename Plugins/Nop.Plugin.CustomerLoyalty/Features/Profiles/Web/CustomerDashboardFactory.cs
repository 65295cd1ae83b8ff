using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public class CustomerDashboardFactory(
    CustomerProfiles profiles,
    ProfileTotalsStore totals,
    ScoreRuns scores,
    CustomerFigures figures,
    IStoreService stores,
    ILocalizationService localization,
    IDateTimeHelper time)
{
    private const int CohortMonths = 12;
    private static readonly LifecycleStage[] Endangered = [LifecycleStage.AtRisk, LifecycleStage.Dormant, LifecycleStage.Lost];

    /// <param name="ownerId">Whose customers; null for all.</param>
    /// <param name="mine">The same by number.</param>
    public async Task<CustomerDashboardModel> PrepareAsync(int storeId, int? ownerId, IReadOnlySet<int>? mine)
    {
        var model = new CustomerDashboardModel { StoreId = storeId, IsOwnOnly = ownerId is not null };
        model.AvailableStores.Add(new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0"));
        foreach (var store in await stores.GetAllStoresAsync())
            model.AvailableStores.Add(new SelectListItem(store.Name, store.Id.ToString(), store.Id == storeId));

        if (await profiles.CurrentRunAsync() is not { CompletedOnUtc: { } completed } run)
            return model;

        model.IsReady = true;
        model.MadeOn = await time.ConvertToUserTimeAsync(completed, DateTimeKind.Utc);
        await AddStagesAsync(model, run.Id, ownerId);
        model.RfmMap = await RfmAsync(run.Id, storeId, ownerId);
        model.Core = await CoreAsync(run.Id, storeId, ownerId, mine);
        model.Cohorts = ownerId is null ? Cohorts(await scores.CohortsAsync(storeId)) : [];
        model.CohortMonths = CohortMonths;
        return model;
    }

    private async Task AddStagesAsync(CustomerDashboardModel model, int runId, int? ownerId)
    {
        var stages = await totals.ByStageAsync(runId, model.StoreId, ownerId);
        model.Customers = stages.Sum(stage => stage.Customers);
        model.Buyers = stages.Where(stage => stage.Stage != LifecycleStage.Prospect).Sum(stage => stage.Customers);
        model.Revenue365 = await figures.WholeMoneyAsync(stages.Sum(stage => stage.Revenue));
        model.HasLifetimeValue = stages.Any(stage => stage.LifetimeValue > 0);
        model.LifetimeValue = await figures.WholeMoneyAsync(model.HasLifetimeValue ? stages.Sum(stage => stage.LifetimeValue) : null);
        var lines = new List<StageLine>();
        foreach (var stage in stages)
            lines.Add(new StageLine(stage.Stage, await localization.GetLocalizedEnumAsync(stage.Stage), stage.Customers,
                await figures.WholeMoneyAsync(stage.Revenue), await figures.WholeMoneyAsync(model.HasLifetimeValue ? stage.LifetimeValue : null)));
        model.Stages = lines;
    }

    private async Task<IReadOnlyList<IReadOnlyList<RfmCellModel>>> RfmAsync(int runId, int storeId, int? ownerId)
    {
        var cells = (await totals.ByRfmAsync(runId, storeId, ownerId)).ToDictionary(cell => (cell.Recency, cell.Frequency));
        var most = cells.Count == 0 ? 1 : cells.Values.Max(cell => cell.Customers);
        var rows = new List<IReadOnlyList<RfmCellModel>>();
        for (var recency = 5; recency >= 1; recency--)
        {
            var row = new List<RfmCellModel>();
            for (var frequency = 1; frequency <= 5; frequency++)
            {
                var cell = cells.GetValueOrDefault((recency, frequency)) ?? new RfmCell(recency, frequency, 0, 0);
                row.Add(new RfmCellModel(recency, frequency, cell.Customers, await figures.WholeMoneyAsync(cell.Revenue), (double)cell.Customers / most));
            }

            rows.Add(row);
        }

        return rows;
    }

    private async Task<CoreModel> CoreAsync(int runId, int storeId, int? ownerId, IReadOnlySet<int>? mine)
    {
        var period = new CorePeriod(storeId, CorePeriod.LastYear);
        if (await scores.CoreAsync(period) is not { } core)
            return new CoreModel();
        var now = Of(core.Core, mine);
        var movement = CoreMovement.Between(Of((await scores.CoreAsync(period.Before))?.Core ?? [], mine), now);
        var endangered = (await totals.CoreByStageAsync(runId, storeId, ownerId)).Where(stage => Endangered.Contains(stage.Stage)).ToList();
        var basis = await scores.CoreBasisAsync();
        return new CoreModel
        {
            ByMargin = basis is { ByMargin: true },
            Costs = basis is { ByMargin: true } ? await CostsAsync(basis) : string.Empty,
            Customers = now.Count,
            Buyers = core.Buyers,
            Value = await figures.WholeMoneyAsync(now.Sum(customer => customer.Value)),
            Entered = movement.Entered.Count,
            Stayed = movement.Stayed.Count,
            Left = movement.Left.Count,
            LeftValue = await figures.WholeMoneyAsync(movement.Left.Sum(customer => customer.Value)),
            AtRisk = endangered.Sum(stage => stage.Customers),
            AtRiskValue = await figures.WholeMoneyAsync(endangered.Sum(stage => stage.Revenue)),
            Points = mine is null ? core.Points : []
        };
    }

    private async Task<string> CostsAsync(CoreBasis basis)
    {
        if (basis.WithoutCost == 0)
            return await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Dashboard.Core.CostsComplete");
        // Never 0 %: something is missing.
        var share = Math.Max(0.01, (double)basis.WithoutCost / basis.Lines);
        return string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Dashboard.Core.CostsMissing"), basis.Lines, share);
    }

    private static IReadOnlyList<CustomerValue> Of(IReadOnlyList<CustomerValue> core, IReadOnlySet<int>? mine) =>
        mine is null ? core : [.. core.Where(customer => mine.Contains(customer.CustomerId))];

    private static IReadOnlyList<CohortLine> Cohorts(IReadOnlyList<Cohort> cohorts) =>
        [.. cohorts.TakeLast(CohortMonths).Select(cohort => new CohortLine(cohort.FirstDay, cohort.Customers,
            [.. cohort.Active.Take(CohortMonths + 1).Select(active => cohort.Customers == 0 ? 0 : (double)active / cohort.Customers)]))];
}
