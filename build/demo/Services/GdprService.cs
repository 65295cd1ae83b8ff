using Nop.Core.Domain.Gdpr;
using Nop.Data;
using Nop.Services.Gdpr;

namespace Demo.Services;

public sealed class GdprService(IRepository<GdprConsent> consents, IRepository<GdprLog> log) : IGdprService
{
    public Task<GdprConsent> GetConsentByIdAsync(int gdprConsentId) => consents.GetByIdAsync(gdprConsentId);

    public async Task<IList<GdprConsent>> GetAllConsentsAsync() => await consents.Table.OrderBy(c => c.DisplayOrder).ThenBy(c => c.Id).ToListAsync();

    public async Task<bool?> IsConsentAcceptedAsync(int consentId, int customerId)
    {
        var last = await log.Table.Where(l => l.ConsentId == consentId && l.CustomerId == customerId)
            .OrderByDescending(l => l.CreatedOnUtc).ThenByDescending(l => l.Id).FirstOrDefaultAsync();
        return last?.RequestType switch
        {
            GdprRequestType.ConsentAgree => true,
            GdprRequestType.ConsentDisagree => false,
            _ => null
        };
    }
}
