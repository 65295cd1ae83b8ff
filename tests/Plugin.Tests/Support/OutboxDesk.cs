using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Plugin.Tests.Support;

/// <summary>Plans actions of kind Tag and does them by the only handler that there is, which the test tells what to do.</summary>
public sealed class OutboxDesk : IActionHandler, IActionGuard
{
    private readonly ConcurrentQueue<string> _effects = new();

    public ActionKind Kind => ActionKind.Tag;

    public ActionSourceKind Source => ActionSourceKind.Journey;

    public Func<LoyaltyAction, Task<ActionOutcome?>> Guard { get; set; } = _ => Task.FromResult<ActionOutcome?>(null);

    /// <summary>What happens once the claim is taken.</summary>
    public Func<LoyaltyAction, Task<ActionOutcome>> Effect { get; set; } = _ => Task.FromResult(ActionOutcome.Done("proof"));

    public int EffectsOf(string name) => _effects.Count(key => key == name || key.StartsWith(name + "-", StringComparison.Ordinal));

    public void AttachTo(IServiceCollection services)
    {
        services.RemoveAll<IActionHandler>();
        services.AddScoped<IActionHandler>(_ => this);
        services.AddScoped<IActionGuard>(_ => this);
    }

    public static PlannedAction Planned(string key, int customerId = 1, DateTime? due = null) =>
        new(key, ActionKind.Tag, new ActionSource(ActionSourceKind.Journey, 7, 1, 2, 3), customerId, 1, due ?? ShopSetup.Start.UtcDateTime, ShopSetup.Start.UtcDateTime.AddDays(3),
            ActionPayload.Write(new TagPayload("gold")));

    public Task<ActionOutcome?> WhyNotAsync(LoyaltyAction action) => Guard(action);

    public async Task<ActionOutcome> HandleAsync(LoyaltyAction action, ActionClaim claim)
    {
        if (!await claim.TakeAsync())
            return ActionOutcome.NotMine;
        _effects.Enqueue(action.ActionKey);
        return await Effect(action);
    }
}
