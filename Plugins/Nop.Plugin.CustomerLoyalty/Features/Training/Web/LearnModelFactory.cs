using Microsoft.AspNetCore.Http;
using Nop.Plugin.CustomerLoyalty.Features.Training.Help;
using Nop.Plugin.CustomerLoyalty.Features.Training.Tours;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Web;

/// <summary>What is added to every page of ours in the back office.</summary>
public class LearnModelFactory(TrainingBook book, IPermissionService permissions)
{
    /// <summary>Null where there is nothing to show.</summary>
    /// <param name="mayTrain">Help is for everybody who may see the page; tours and the handbook have a permission of their own.</param>
    public async Task<LearnModel?> PrepareAsync(string controller, string action, IQueryCollection query, bool mayTrain)
    {
        var page = HelpPages.Find(controller, action);
        var step = mayTrain ? await StepAsync(query) : null;
        return page is null && step is null ? null : new LearnModel(page, page is null ? null : HelpPages.Of(page), step, mayTrain, await ListAsync(controller));
    }

    private async Task<ListExport?> ListAsync(string controller) => await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersExport)
        ? new ListExport(controller["Loyalty".Length..].ToLowerInvariant())
        : null;

    private async Task<LearnStep?> StepAsync(IQueryCollection query)
    {
        if (!Enum.TryParse<TrainingRole>(query[TourAddress.Tour], out var role) || !Enum.IsDefined(role) || !int.TryParse(query[TourAddress.Step], out var number))
            return null;
        var steps = await book.StepsAsync(role);
        if (number < 1 || number > steps.Count)
            return null;
        var step = steps[number - 1];
        return new LearnStep(role, step.Name, step.Selector, number, steps.Count,
            number > 1 ? TourAddress.Of(role, steps, number - 1) : null, number < steps.Count ? TourAddress.Of(role, steps, number + 1) : null);
    }
}
