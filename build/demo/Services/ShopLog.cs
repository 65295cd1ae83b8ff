using Demo.Domain;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Logging;
using Nop.Data;
using LogLevel = Nop.Core.Domain.Logging.LogLevel;

namespace Demo.Services;

/// <summary>The shop's own log, a table that the back office shows.</summary>
public sealed class ShopLog(IRepository<Log> logs, Lazy<IWebHelper> web, TimeProvider clock) : Nop.Services.Logging.ILogger
{
    public Task ErrorAsync(string message, Exception? exception = null, Customer? customer = null) => WriteAsync(LogLevel.Error, message, exception, customer);

    public Task InformationAsync(string message, Exception? exception = null, Customer? customer = null) => WriteAsync(LogLevel.Information, message, exception, customer);

    public Task WarningAsync(string message, Exception? exception = null, Customer? customer = null) => WriteAsync(LogLevel.Warning, message, exception, customer);

    public Task InsertLogAsync(LogLevel logLevel, string shortMessage, string fullMessage = "", Customer? customer = null) =>
        logs.InsertAsync(new Log
        {
            LogLevelId = (int)logLevel,
            ShortMessage = shortMessage ?? "",
            FullMessage = fullMessage,
            CustomerId = customer?.Id,
            IpAddress = web.Value.GetCurrentIpAddress(),
            PageUrl = web.Value.GetThisPageUrl(true),
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        }, publishEvent: false);

    private Task WriteAsync(LogLevel level, string message, Exception? exception, Customer? customer) =>
        InsertLogAsync(level, message, exception?.ToString() ?? "", customer);
}
