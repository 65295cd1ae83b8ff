using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>What the member of staff who is looking may see and do.</summary>
public class AnswerRights(CustomerAccess access, IPermissionService permissions)
{
    /// <summary>Whoever sees only his own customers sees what those said whom he looks after now, or did when they said it.</summary>
    public async Task<bool> MaySeeAsync(LoyaltySurveyAnswer answer) =>
        await access.OnlyOfAsync() is not { } me || answer.AgentId == me || (answer.CustomerId > 0 && await access.MaySeeAsync(answer.CustomerId));

    public Task<bool> MayEditAsync() => permissions.AuthorizeAsync(LoyaltyPermissions.SurveysEdit);
}
