using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Mails;

public class CaseNoticeStore(IRepository<LoyaltyCaseNotice> notices, TimeProvider clock)
{
    /// <summary>The right to tell of that event; false when somebody had it before.</summary>
    public Task<bool> TryTakeAsync(int caseId, int version) =>
        notices.TryAddAsync(new LoyaltyCaseNotice { CaseId = caseId, Version = version, OnUtc = clock.GetUtcNow().UtcDateTime }, row => row.CaseId == caseId && row.Version == version);

    /// <summary>Nothing was handed over: it may be tried again.</summary>
    public Task GiveBackAsync(int caseId, int version) => notices.DeleteAsync(row => row.CaseId == caseId && row.Version == version);
}
