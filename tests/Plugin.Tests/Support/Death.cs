using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Plugin.Tests.Support;

/// <summary>Where a dispatching process dies, as kill -9 would have it: around the claim of an action, or around the result that ends the claim.</summary>
public static class Death
{
    public const string BeforeClaim = "before the claim";
    public const string AfterClaim = "after the claim";
    public const string BeforeResult = "before the result";
    public const string AfterResult = "after the result";

    /// <summary>So many go well before, so that all its workers are in the middle of something.</summary>
    private const int Before = 12;

    public static void Comes(string at, IServiceCollection services)
    {
        var faults = new Faults();
        switch (at)
        {
            case BeforeClaim:
                faults.BeforeInsert = DieAsync;
                break;
            case AfterClaim:
                faults.AfterInsert = DieAsync;
                break;
            case BeforeResult:
                faults.BeforeUpdate = DieAsync;
                break;
            case AfterResult:
                faults.AfterUpdate = DieAsync;
                break;
            default:
                return;
        }

        faults.AttachTo<LoyaltyActionClaim>(services);
    }

    private static Task DieAsync(int number)
    {
        if (number <= Before)
            return Task.CompletedTask;
        using var self = Process.GetCurrentProcess();
        self.Kill();
        return Task.Delay(Timeout.Infinite);
    }
}
