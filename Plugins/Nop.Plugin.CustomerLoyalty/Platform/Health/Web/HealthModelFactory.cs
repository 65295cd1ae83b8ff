using Nop.Services.Helpers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Platform.Health.Web;

public class HealthModelFactory(HealthReport report, IDateTimeHelper time, IPermissionService permissions)
{
    public async Task<HealthModel> PrepareAsync()
    {
        var zone = await time.GetCurrentTimeZoneAsync();
        return new HealthModel
        {
            State = await report.ReadAsync(),
            MayManage = await permissions.AuthorizeAsync(LoyaltyPermissions.HealthManage),
            Local = moment => moment is { } utc ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone).ToString("g") : "–"
        };
    }
}
