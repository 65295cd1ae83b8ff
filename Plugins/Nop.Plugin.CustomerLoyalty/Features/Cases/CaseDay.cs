using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Cases whose promise ends today, or has.</summary>
public class CaseDay(CaseStore cases, CaseAccess access, IPermissionService permissions, DeskWords words) : IDayPart
{
    public string Name => "Cases";

    public int Order => 5;

    public async Task<DayPart?> ReadAsync(DayQuery query)
    {
        if (!await permissions.AuthorizeAsync(LoyaltyPermissions.CasesWork))
            return null;
        var wanted = new CaseQuery { OwnerId = query.OwnerId, DueBeforeUtc = query.UntilUtc, OnlyOf = await access.OnlyOfAsync() };
        var page = await cases.ListAsync(wanted, 0, query.Most);
        var overdue = await cases.CountAsync(wanted with { DueBeforeUtc = query.NowUtc });
        var items = new List<DayItem>();
        foreach (var row in page)
            items.Add(new DayItem(row.Id, row.CustomerId, row.Subject, row.Text.Shortened(200), row.DueOnUtc, row.OwnerId, $"Admin/LoyaltyCase/View/{row.Id}", await words.OfAsync((ServiceClockKind)row.DueKindId), row.Version));
        return new DayPart(items, page.TotalCount, overdue);
    }
}
