using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Helpers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>What a customer was asked and said, for his page.</summary>
public class CustomerSurveysFactory(SurveyReports reports, AnswerListFactory lines, IPermissionService permissions, IDateTimeHelper time)
{
    private const int Most = 10;

    public async Task<CustomerSurveysModel> PrepareAsync(int customerId)
    {
        if (!await permissions.AuthorizeAsync(LoyaltyPermissions.SurveysView))
            return new CustomerSurveysModel([], []);
        var answers = new List<AnswerLineModel>();
        await foreach (var line in lines.LinesAsync(await reports.OfCustomerAsync(customerId, Most)))
            answers.Add(line);
        var open = new List<string>();
        foreach (var invitation in (await reports.InvitationsAsync(customerId, Most)).Where(invitation => invitation.State == InvitationState.Invited))
            open.Add((await time.ConvertToUserTimeAsync(invitation.InvitedOnUtc ?? invitation.CreatedOnUtc, DateTimeKind.Utc)).ToString("d"));
        return new CustomerSurveysModel(answers, open);
    }
}

/// <param name="Open">Days on which he was asked without having answered yet.</param>
public sealed record CustomerSurveysModel(IReadOnlyList<AnswerLineModel> Answers, IReadOnlyList<string> Open);
