using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>A rule as it is stored.</summary>
public static class EarningRuleText
{
    private static readonly JsonSerializerOptions Compact = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public static string Write(EarningRule rule) => JsonSerializer.Serialize(rule with { Id = 0, Version = 0 }, Compact);

    /// <summary>Null for a text that is no rule. What the text does not say is as in a rule that limits nothing.</summary>
    public static EarningRule? TryRead(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Stored>(text)?.ToRule();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Left out is what equals the type's default, not the rule's: read the same way.</summary>
    private sealed class Stored
    {
        public string? Name { get; set; }
        public EarningKind Kind { get; set; }
        public int Priority { get; set; }
        public EarningStacking Stacking { get; set; }
        public decimal Points { get; set; }
        public decimal PerAmount { get; set; }
        public int Every { get; set; }
        public bool OnlyOnce { get; set; }
        public decimal MinimumAmount { get; set; }
        public PointRounding Rounding { get; set; }
        public bool UsesTierFactor { get; set; }
        public DateTime? FromUtc { get; set; }
        public DateTime? UntilUtc { get; set; }
        public int[]? Stores { get; set; }
        public int[]? Tiers { get; set; }
        public int[]? Products { get; set; }
        public int[]? Categories { get; set; }
        public int SegmentId { get; set; }
        public int CapPerDay { get; set; }
        public int CapPerMonth { get; set; }
        public int CapPerCustomer { get; set; }
        public int CapOfAll { get; set; }
        public int HoldOutPercent { get; set; }
        public int? PendingDays { get; set; }
        public int? ValidDays { get; set; }

        public EarningRule ToRule() => new()
        {
            Name = Name ?? string.Empty,
            Kind = Kind,
            Priority = Priority,
            Stacking = Stacking,
            Points = Points,
            PerAmount = PerAmount,
            Every = Every,
            OnlyOnce = OnlyOnce,
            MinimumAmount = MinimumAmount,
            Rounding = Rounding,
            UsesTierFactor = UsesTierFactor,
            FromUtc = FromUtc,
            UntilUtc = UntilUtc,
            Stores = Stores ?? [],
            Tiers = Tiers ?? [],
            Products = Products ?? [],
            Categories = Categories ?? [],
            SegmentId = SegmentId,
            CapPerDay = CapPerDay,
            CapPerMonth = CapPerMonth,
            CapPerCustomer = CapPerCustomer,
            CapOfAll = CapOfAll,
            HoldOutPercent = HoldOutPercent,
            PendingDays = PendingDays,
            ValidDays = ValidDays
        };
    }
}
