using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>What was typed into the form of a tier by hand and is wrong, on its way back to that form.</summary>
public static class TypedDecision
{
    private const string Key = "Loyalty.TierDecision";

    public static void Keep(ITempDataDictionary data, DecisionModel typed) =>
        data[Key] = JsonSerializer.Serialize(new Typed(typed.CustomerId, typed.TierId, typed.IsExact, typed.Until, typed.Reason));

    /// <summary>Null when nothing is on its way to this customer's form.</summary>
    public static DecisionModel? Take(ITempDataDictionary data, int customerId) =>
        data[Key] is string text && JsonSerializer.Deserialize<Typed>(text) is { } typed && typed.CustomerId == customerId
            ? new DecisionModel { CustomerId = customerId, TierId = typed.TierId, IsExact = typed.IsExact, Until = typed.Until, Reason = typed.Reason }
            : null;

    private sealed record Typed(int CustomerId, int TierId, bool IsExact, DateTime? Until, string? Reason);
}
