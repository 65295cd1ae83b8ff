using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;

public class ConnectionCloser(SmtpPool pool) : IDispatchEnd
{
    public Task EndAsync() => pool.CloseIdleAsync();
}
