using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Compensation: wanted by agents, decided by managers.</summary>
public class LoyaltyCompensationController(CompensationDesk desk, CompensationParts parts, CaseAccess access, CaseNotices notices) : LoyaltyAdminController
{
    private const int Most = 100;

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Want(CompensationForm form)
    {
        if (await access.FindAsync(form.CaseId) is null)
            return RedirectToAction("List", "LoyaltyCase");
        var outcome = Enum.IsDefined((CompensationKind)form.KindId)
            ? await desk.WantAsync(new CompensationWish(form.Key, form.CaseId, (CompensationKind)form.KindId, form.Points, form.DiscountId, form.GiftId, form.Reason, await access.AgentAsync()))
            : CompensationOutcome.NotPossible;
        await SayAsync(outcome);
        return RedirectToAction("View", "LoyaltyCase", new { id = form.CaseId });
    }

    [CheckPermission(LoyaltyPermissions.CompensationApprove)]
    public async Task<IActionResult> List()
    {
        var waiting = await desk.WaitingAsync(Most);
        var lines = await parts.LinesAsync(waiting, await access.AgentAsync());
        return Page("Cases/Approvals", new ApprovalsModel([.. waiting.Zip(lines, (row, line) => new ApprovalLine(row.CaseId, line))]));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CompensationApprove)]
    public async Task<IActionResult> Decide(int id, bool approved, string? words, int caseId = 0)
    {
        await SayAsync(await desk.DecideAsync(id, approved, words, await access.AgentAsync()));
        return caseId > 0 ? RedirectToAction("View", "LoyaltyCase", new { id = caseId }) : RedirectToAction(nameof(List));
    }

    private Task SayAsync(CompensationOutcome outcome) => outcome is CompensationOutcome.NotPossible or CompensationOutcome.DecidedBefore
        ? notices.WarnAsync($"Cases.Compensated.{outcome}") : notices.SayAsync($"Cases.Compensated.{outcome}");
}

public sealed record CompensationForm(Guid Key, int CaseId, int KindId, int Points, int DiscountId, int GiftId, string? Reason);

public sealed record ApprovalsModel(IReadOnlyList<ApprovalLine> Lines);

public sealed record ApprovalLine(int CaseId, CompensationModel Line);
